/** Groups items by key; each group keeps the order of the items. (Node 20 has no `Map.groupBy`.) */
export const groupedBy = <Item, Key>(items: Iterable<Item>, key: (item: Item) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};
