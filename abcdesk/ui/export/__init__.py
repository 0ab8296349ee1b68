"""Every way out of the program beside the report's PDF: sheets, pictures, data, the workshop itself."""
