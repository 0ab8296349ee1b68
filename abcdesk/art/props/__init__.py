"""Props, one function a thing.  Unless said otherwise a prop stands on its origin (bottom centre)."""
