"""The guide, all keys, what is new and what this program is: read without any network."""
