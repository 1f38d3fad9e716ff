/** Saves what is being typed, as leaving the field does, and stays where the user is. */
export function leaveField(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || field.dataset['unsaved'] !== 'true') return
  field.blur()
  field.focus()
}
