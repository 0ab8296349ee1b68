"""The report screen: what goes into the PDF, what it looks like, and where it is saved."""
