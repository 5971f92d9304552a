"""The shipped help: its pages are Markdown in resources/help, and these modules find and show them."""
