package homeport.codegen.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Some nodes or frames of a program, in order. Most such sets have a few members anywhere in a
/// program of any size, and each node and frame has several sets: a bit for each node in each of
/// them would be more memory than there is when a program has a hundred thousand paragraphs.
public final class NodeSet {
  static final NodeSet NONE = new NodeSet(new int[0]);

  private final int[] members;

  private NodeSet(int[] members) {
    this.members = members;
  }

  /// The numbers, which may come in any order and more than once.
  static NodeSet of(IntStream numbers) {
    int[] members = numbers.toArray();
    Arrays.sort(members);
    int size = 0;
    for (int member : members) {
      if (size == 0 || members[size - 1] != member) {
        members[size++] = member;
      }
    }
    return size == 0 ? NONE : new NodeSet(Arrays.copyOf(members, size));
  }

  static NodeSet of(BitSet numbers) {
    return numbers.isEmpty() ? NONE : new NodeSet(numbers.stream().toArray());
  }

  public boolean get(int number) {
    return Arrays.binarySearch(members, number) >= 0;
  }

  public boolean isEmpty() {
    return members.length == 0;
  }

  int size() {
    return members.length;
  }

  /// The member at a position, from 0, in order.
  int at(int position) {
    return members[position];
  }

  public IntStream stream() {
    return Arrays.stream(members);
  }

  NodeSet with(int number) {
    return get(number) ? this : of(IntStream.concat(stream(), IntStream.of(number)));
  }

  NodeSet without(int number) {
    return get(number) ? of(stream().filter(member -> member != number)) : this;
  }

  NodeSet or(NodeSet other) {
    if (other.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    return other.stream().allMatch(this::get)
        ? this
        : of(IntStream.concat(stream(), other.stream()));
  }

  NodeSet and(NodeSet other) {
    return of(stream().filter(other::get));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NodeSet set && Arrays.equals(members, set.members);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(members);
  }

  @Override
  public String toString() {
    return Arrays.toString(members);
  }
}
