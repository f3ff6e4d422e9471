### Büroseiten.
