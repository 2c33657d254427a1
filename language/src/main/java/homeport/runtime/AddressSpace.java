package homeport.runtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The addresses of a run unit. A storage array has none until a program asks for one (ADDRESS OF);
/// then it becomes a segment and keeps its address until it is freed. Addresses are those of a
/// 31-bit address space, and small enough for nine decimal digits as long as the first 800
/// megabytes last, because programs compute with them in `PIC S9(9) COMP`.
public final class AddressSpace {
  private static final int FIRST_PROGRAM = 0x0080_0000;
  private static final int FIRST = 0x0A00_0000;
  private static final int END = 0x7F00_0000;
  private static final int GRAIN = 16;

  private final NavigableMap<Integer, byte[]> segments = new TreeMap<>();
  private final Map<byte[], Integer> bases = new IdentityHashMap<>();
  private final Set<byte[]> obtained = Collections.newSetFromMap(new IdentityHashMap<>());
  private final NavigableMap<Integer, Integer> free = new TreeMap<>();
  private final Map<String, Integer> programs = new HashMap<>();
  private final Map<Integer, String> programNames = new HashMap<>();
  private byte[] lastArray = ProgramParts.NOWHERE;
  private int lastBase;

  /// What address 0 leads to, null when it leads nowhere.
  private byte @Nullable [] lowest;

  AddressSpace() {
    free.put(FIRST, END - FIRST);
  }

  /// Lets the programs of a job step find its TIOT ([ControlBlocks]).
  ///
  /// @param tiot the table with its end; one that is longer than z/OS allows is not there
  public void task(byte[] tiot) {
    if (tiot.length <= ControlBlocks.TIOT_MAX) {
      lowest = ControlBlocks.psa();
      pin(ControlBlocks.PSA_FIELDS, lowest);
      pin(ControlBlocks.TCB_FIELDS, ControlBlocks.tcb());
      pin(ControlBlocks.TIOT, ControlBlocks.tiot(tiot));
    }
  }

  private void pin(int address, byte[] array) {
    int base = address - CobolProgram.SLACK;
    segments.put(base, array);
    bases.put(array, base);
  }

  /// The address of a byte. An array without bytes stands for an address that leads nowhere, which
  /// is then its offset ([#find]).
  @SuppressWarnings("ReferenceEquality") // the same storage, not the same bytes
  public int address(byte[] array, int offset) {
    if (array.length == 0) {
      return offset;
    }
    if (array != lastArray) {
      Integer base = bases.get(array);
      lastBase = base == null ? add(array) : base;
      lastArray = array;
    }
    return lastBase + offset;
  }

  private int add(byte[] array) {
    int size = size(array);
    int base = hole(size);
    int rest = Objects.requireNonNull(free.remove(base)) - size;
    if (rest > 0) {
      free.put(base + size, rest);
    }
    segments.put(base, array);
    bases.put(array, base);
    return base;
  }

  /// The lowest free address with as much room.
  private int hole(int size) {
    for (Map.Entry<Integer, Integer> hole : free.entrySet()) {
      if (hole.getValue() >= size) {
        return hole.getKey();
      }
    }
    throw new Abend("S80A", "the addresses of the run unit are used up");
  }

  private static int size(byte[] array) {
    return (array.length + GRAIN - 1) / GRAIN * GRAIN;
  }

  /// Forgets an array whose storage is given back; its addresses may be given to others.
  public void release(byte[] array) {
    Integer base = bases.remove(array);
    if (base == null) {
      return;
    }
    segments.remove(base);
    obtained.remove(array);
    lastArray = ProgramParts.NOWHERE;
    int from = base;
    int size = size(array);
    Map.Entry<Integer, Integer> before = free.lowerEntry(base);
    if (before != null && before.getKey() + before.getValue() == base) {
      from = before.getKey();
      size += before.getValue();
    }
    Integer after = free.remove(base + size(array));
    free.put(from, size + (after == null ? 0 : after));
  }

  /// True when nothing has an address yet.
  boolean isEmpty() {
    return bases.isEmpty();
  }

  /// Keeps storage that a program obtains (ALLOCATE, CEEGTST) until it is freed, and gives its
  /// address.
  public int obtained(byte[] storage) {
    obtained.add(storage);
    return address(storage, CobolProgram.SLACK);
  }

  /// The storage that was obtained at an address, or null; what belongs to a program is none.
  public byte @Nullable [] obtainedAt(int address) {
    int base = (address & Integer.MAX_VALUE) - CobolProgram.SLACK;
    byte[] found = segments.get(base);
    return found != null && obtained.contains(found) ? found : null;
  }

  /// The array that an address lies in, or null.
  public byte @Nullable [] find(int address) {
    if (address >= lastBase && address - lastBase < lastArray.length) {
      return lastArray;
    }
    int below = address & Integer.MAX_VALUE;
    Map.Entry<Integer, byte[]> entry = segments.floorEntry(below);
    if (entry == null || below - entry.getKey() >= entry.getValue().length) {
      return below == ControlBlocks.PSA ? lowest : null;
    }
    lastArray = entry.getValue();
    lastBase = entry.getKey();
    return lastArray;
  }

  /// The offset of an address in the array that [#find] gave.
  public int offset(int address, byte[] array) {
    Integer base = bases.get(array);
    return (address & Integer.MAX_VALUE) - (base == null ? 0 : base);
  }

  /// The address of a program, as a procedure pointer holds it.
  int ofProgram(String name) {
    return programs.computeIfAbsent(
        name,
        _ -> {
          int address = FIRST_PROGRAM + 8 * programs.size();
          programNames.put(address, name);
          return address;
        });
  }

  /// The name of the program at an address, or null.
  @Nullable String programAt(int address) {
    return programNames.get(address);
  }
}
