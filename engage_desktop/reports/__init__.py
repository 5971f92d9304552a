"""Everything that goes on paper: one document model, its tagged PDF and its accessible HTML twin."""
