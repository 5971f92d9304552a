"""What a person can do, one function each; every write of the program goes through one of them."""
