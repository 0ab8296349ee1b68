"""The report for the client: what it says (content), how it looks (layout), and the PDF made of both."""
