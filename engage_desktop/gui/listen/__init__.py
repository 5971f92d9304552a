"""The Listen step: writing down what people say, the list of what the room has said, and reading it back."""
