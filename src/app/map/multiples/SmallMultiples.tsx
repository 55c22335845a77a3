export function SmallMultiples() {
  return null;
}
