/** Takes questions off the end of a sheet for one conversation until it fits on one page, and says how many are not on it. */
export function fitKit(source: HTMLElement): void {
  const kit = source.querySelector<HTMLElement>('[data-kit]')
  const rest = source.querySelector<HTMLElement>('[data-rest]')
  if (!kit || !rest) return
  const questions = [...kit.querySelectorAll('[data-question]')]
  const words = rest.dataset['rest'] ?? ''
  let left = 0
  rest.hidden = true
  while (kit.scrollHeight > kit.clientHeight && questions.length > 0) {
    const last = questions.pop()
    const group = last?.closest('[data-group]')
    last?.remove()
    if (group?.querySelector('[data-question]') === null) group.remove()
    left += 1
    rest.hidden = false
    rest.textContent = words.replace('{count}', String(left))
  }
}
