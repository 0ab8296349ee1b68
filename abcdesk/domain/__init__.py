"""What a workshop is and what its numbers mean. Standard library only: no Qt, no SQL, no files."""
