"""The report for the client: content first, then PDF."""
