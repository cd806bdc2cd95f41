/** The names of a post of which no other is known. */
export function alone(post: string): readonly string[] {
  return [post]
}
