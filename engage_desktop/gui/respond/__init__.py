"""Feed back: what people were promised, and who can be told what became of it."""
