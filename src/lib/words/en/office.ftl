### Office pages.
