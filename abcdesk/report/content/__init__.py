"""What the report says: pure functions from a workshop to plain text and numbers, page by page."""
