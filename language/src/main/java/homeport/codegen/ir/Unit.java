package homeport.codegen.ir;

import homeport.runtime.FileDescription;
import homeport.runtime.ProgramInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One program, ready to be emitted or interpreted.
///
/// @param areas the program's storage, by area number
/// @param literals the bytes of [Place#LITERALS]
/// @param scratchBytes size of [Place#SCRATCH]
/// @param nodes paragraphs and section ends in source order
/// @param entries where a CALL begins: the PROCEDURE DIVISION, then each ENTRY
/// @param returning the area of the PROCEDURE DIVISION RETURNING item; null for none
/// @param numberSlots most digits each number slot may hold
/// @param indexSlots how many index slots there are
/// @param entered ranges that a statement enters from outside: the procedures of SORT and MERGE
/// @param returnCode the RETURN-CODE special register, two bytes of binary; null for none
/// @param contained the programs in it; they number areas and files on from its own
public record Unit(
    String name,
    List<Area> areas,
    Bytes literals,
    int scratchBytes,
    List<Node> nodes,
    List<Entry> entries,
    @Nullable Integer returning,
    List<Integer> numberSlots,
    int indexSlots,
    List<FileDescription> files,
    List<Range> entered,
    int callSites,
    int switchables,
    ProgramInfo info,
    @Nullable Place returnCode,
    Nesting nesting,
    List<Unit> contained) {
  public Unit {
    areas = List.copyOf(areas);
    nodes = List.copyOf(nodes);
    entries = List.copyOf(entries);
    numberSlots = List.copyOf(numberSlots);
    files = List.copyOf(files);
    entered = List.copyOf(entered);
    contained = List.copyOf(contained);
  }

  /// The same program with other nodes and number slots.
  public Unit with(List<Node> otherNodes, List<Integer> otherSlots) {
    return new Unit(
        name,
        areas,
        literals,
        scratchBytes,
        otherNodes,
        entries,
        returning,
        otherSlots,
        indexSlots,
        files,
        entered,
        callSites,
        switchables,
        info,
        returnCode,
        nesting,
        contained);
  }

  /// The node at which the PROCEDURE DIVISION begins.
  public int entry() {
    return entries.getFirst().node();
  }

  /// A place at which a CALL can begin.
  ///
  /// @param name the PROGRAM-ID, or the name of an ENTRY statement
  public record Entry(String name, int node, List<Parameter> parameters) {
    public Entry {
      parameters = List.copyOf(parameters);
    }
  }

  /// One name of USING: the LINKAGE area that gets the argument's address.
  ///
  /// @param byValue the area gets a copy of the value
  public record Parameter(int area, boolean byValue) {}

  /// How a program stands to others.
  ///
  /// @param areas how many of the areas, from the first, are those of the programs around it
  /// @param files how many of the files are
  /// @param external the files that are EXTERNAL
  /// @param globals how many of the entered ranges, from the first, contained programs enter
  public record Nesting(
      boolean initial,
      boolean common,
      boolean recursive,
      int areas,
      int files,
      List<Integer> external,
      int globals) {
    /// A program that nothing contains, without attributes.
    public static final Nesting NONE = new Nesting(false, false, false, 0, 0, List.of(), 0);

    public Nesting {
      external = List.copyOf(external);
    }
  }

  /// A storage area.
  ///
  /// @param initial what it holds at first; empty for LINKAGE and EXTERNAL
  /// @param contents where in the literals the first contents of its dynamic-length items are, as
  ///   `homeport.runtime.DynamicItems` reads them; null for none
  public record Area(String name, int length, Kind kind, Bytes initial, @Nullable Place contents) {
    /// One whose items have a length that does not change, or no VALUE.
    public Area(String name, int length, Kind kind, Bytes initial) {
      this(name, length, kind, initial, null);
    }

    /// Whose the bytes are.
    public enum Kind {
      /// The program's, as long as it lives.
      OWN,
      /// LOCAL-STORAGE: made anew for each call.
      FRESH,
      /// The caller's, or wherever SET ADDRESS OF puts it.
      LINKAGE,
      /// The run unit's, by name.
      EXTERNAL
    }

    public boolean fresh() {
      return kind == Kind.FRESH;
    }

    public boolean linkage() {
      return kind == Kind.LINKAGE;
    }
  }

  /// A paragraph or the end of a section.
  public record Node(int index, String name, int line, List<Op> body) {
    public Node {
      body = List.copyOf(body);
    }
  }

  /// Nodes from `first` to `last`.
  public record Range(int first, int last) {}

  /// Bytes that nobody changes.
  public static final class Bytes {
    private final byte[] bytes;

    public Bytes(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public int length() {
      return bytes.length;
    }

    public byte[] copy() {
      return bytes.clone();
    }
  }
}
