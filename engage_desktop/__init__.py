"""Engage Desktop: run community sessions where there is no internet."""
