package homeport.utilities.sort.exit;

import homeport.data.Binary;
import homeport.runtime.Arguments;
import homeport.runtime.CobolProgram;
import homeport.utilities.ExitProgram;
import homeport.utilities.sort.SortFailure;
import homeport.utilities.sort.SortFlow;
import java.io.IOException;
import java.util.Arrays;

/// An exit E15 or E35 that is a COBOL program (z/OS DFSORT Application Programming Guide, "COBOL
/// user exit routines"). It gets each record and says what becomes of it: the record stays, goes,
/// or another one takes its place or comes before it. Behind the last one it is called until it
/// says that it wants no more calls.
///
/// Both exits get nine fields, some of which mean nothing to E15 or with fixed records: the flags,
/// the record, the place for one to be returned, the record in the output area, the three lengths,
/// and the length and the bytes of the exit area.
public final class RecordExit implements AutoCloseable {
  private static final int FIRST = 0;
  private static final int MIDDLE = 4;
  private static final int END = 8;
  private static final int AT = CobolProgram.SLACK;
  private static final int RDW = 4;
  private static final int WORD = 4;

  private final ExitProgram program;
  private final Role role;
  private final Shape shape;
  private final boolean strong;
  private final Area area;
  private final Arguments arguments = new Arguments();
  private final byte[] flags = CobolProgram.storage(WORD);
  private final byte[][] lengths = new byte[3][];
  private final byte[] record;
  private final byte[] returned;
  private final byte[] last;
  private final byte[] out;
  private int lastLength = -1;
  private boolean called;
  private boolean over;

  /// Where it stands.
  public enum Role {
    /// Before the sort.
    E15,
    /// Behind it.
    E35
  }

  /// What its records are.
  ///
  /// @param in bytes of the longest record that it gets, with its RDW
  /// @param out bytes of the longest that it may return
  public record Shape(boolean variable, int in, int out) {}

  /// 256 bytes that both exits of a sort share and DFSORT does not look at.
  public static final class Area {
    private static final int SIZE = 256;
    private final byte[] length = CobolProgram.storage(2);
    private final byte[] bytes = CobolProgram.storage(SIZE);

    public Area() {
      Binary.store(length, AT, 2, SIZE);
      Arrays.fill(bytes, AT, AT + SIZE, (byte) 0x40);
    }
  }

  public RecordExit(ExitProgram program, Role role, Shape shape, boolean strong, Area area) {
    this.program = program;
    this.role = role;
    this.shape = shape;
    this.strong = strong;
    this.area = area;
    this.record = CobolProgram.storage(shape.in());
    this.returned = CobolProgram.storage(shape.out());
    this.last = CobolProgram.storage(shape.out());
    this.out = new byte[shape.out()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = CobolProgram.storage(WORD);
    }
  }

  /// Gives it a record; what it wants in its place goes on.
  public void take(byte[] bytes, int at, int length, SortFlow next)
      throws SortFailure, IOException {
    while (!over) {
      int flag = called ? MIDDLE : FIRST;
      called = true;
      switch (call(flag, bytes, at, length)) {
        case 0 -> {
          give(bytes, at, length, next);
          return;
        }
        case 4 -> {
          return;
        }
        case 8 -> over = true;
        case 12 -> returned(next);
        case 20 -> {
          returned(next);
          return;
        }
        default -> throw ended();
      }
    }
    give(bytes, at, length, next);
  }

  /// The last record was given: it may add more.
  public void end(SortFlow next) throws SortFailure, IOException {
    while (!over) {
      switch (call(END, new byte[0], 0, 0)) {
        case 8 -> over = true;
        case 12 -> returned(next);
        case 16 -> throw ended();
        default -> {
          if (strong) {
            throw failure("the exit returns a code that means nothing behind the last record");
          }
          over = true;
        }
      }
    }
  }

  private int call(int flag, byte[] bytes, int at, int length) {
    int head = shape.variable() ? RDW : 0;
    int data = Math.max(0, length - head);
    System.arraycopy(bytes, at + Math.min(head, length), record, AT, data);
    Arrays.fill(record, AT + data, record.length - AT, (byte) 0);
    Binary.store(flags, AT, WORD, flag);
    Binary.store(lengths[0], AT, WORD, shape.variable() ? data : 0);
    Binary.store(lengths[1], AT, WORD, 0);
    Binary.store(lengths[2], AT, WORD, shape.variable() ? Math.max(0, lastLength) : 0);
    arguments.clear();
    arguments.add(flags, AT, WORD);
    arguments.add(record, AT, data);
    arguments.add(returned, AT, shape.out() - head);
    if (role == Role.E35 && lastLength < 0) {
      arguments.addOmitted();
    } else {
      arguments.add(last, AT, Math.max(0, lastLength));
    }
    for (byte[] one : lengths) {
      arguments.add(one, AT, WORD);
    }
    arguments.add(area.length, AT, 2);
    arguments.add(area.bytes, AT, Area.SIZE);
    return program.call(arguments);
  }

  private void returned(SortFlow next) throws SortFailure, IOException {
    int head = shape.variable() ? RDW : 0;
    int most = shape.out() - head;
    long data = shape.variable() ? Binary.load(returned(), AT, WORD, false) : most;
    if (data < 1 || data > most) {
      throw failure("the exit returns a record of " + data + " bytes");
    }
    int length = (int) data;
    System.arraycopy(returned, AT, out, head, length);
    if (shape.variable()) {
      out[0] = (byte) (length + head >> 8);
      out[1] = (byte) (length + head);
      out[2] = 0;
      out[3] = 0;
    }
    give(out, 0, length + head, next);
  }

  /// RETURN-REC-LEN.
  private byte[] returned() {
    return lengths[1];
  }

  private void give(byte[] bytes, int at, int length, SortFlow next)
      throws SortFailure, IOException {
    if (role == Role.E35) {
      int head = shape.variable() ? RDW : 0;
      lastLength = Math.min(length - head, shape.out() - head);
      System.arraycopy(bytes, at + head, last, AT, lastLength);
    }
    next.take(bytes, at, length);
  }

  private SortFailure ended() {
    return failure("the exit ends the sort");
  }

  private SortFailure failure(String what) {
    return new SortFailure("", "HP4121", role + ": " + what);
  }

  @Override
  public void close() {
    program.close();
  }
}
