package homeport.runtime;

import homeport.data.Binary;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The arguments of a CALL: addresses, in order. One object serves a CALL statement for ever: the
/// called program takes over what it needs before it runs, so nothing is allocated for a call.
public final class Arguments {
  private static final byte[] NOTHING = new byte[0];

  private Argument[] arguments = {new Argument(), new Argument(), new Argument(), new Argument()};
  private int count;
  private long list;
  private boolean lasting;
  private byte[] returning = NOTHING;
  private int returningOffset;
  private int returningLength;
  private boolean returned;

  /// One argument.
  private static final class Argument {
    private byte[] bytes = NOTHING;
    private int offset;
    private int length;
    private boolean byValue;
  }

  public Arguments() {}

  /// Forgets the arguments of the last call.
  public void clear() {
    list++;
    lasting = false;
    count = 0;
    returning = NOTHING;
    returningLength = 0;
  }

  /// The list is whole and stays as it is.
  void last() {
    lasting = true;
  }

  /// True when the list serves the next call too.
  boolean lasting() {
    return lasting;
  }

  /// The number of the list: another one each time it is made anew.
  long list() {
    return list;
  }

  /// Adds an argument by address; `length` is what the caller knows of it.
  @SuppressWarnings("ReferenceEquality") // the array itself is meant
  public void add(byte[] area, int offset, int length) {
    if (count == arguments.length) {
      more();
    }
    Argument argument = arguments[count++];
    // A CALL mostly passes what it passed before, and storing an address costs more than looking.
    if (argument.bytes != area) {
      argument.bytes = area;
    }
    argument.offset = offset;
    argument.length = length;
    argument.byValue = false;
  }

  private void more() {
    Argument[] longer = Arrays.copyOf(arguments, count * 2);
    for (int i = count; i < longer.length; i++) {
      longer[i] = new Argument();
    }
    arguments = longer;
  }

  /// Adds an argument BY VALUE: the word, or doubleword, that is passed.
  public void addValue(byte[] area, int offset, int length) {
    add(area, offset, length);
    arguments[count - 1].byValue = true;
  }

  /// True for an argument BY VALUE.
  public boolean byValue(int argument) {
    return arguments[argument].byValue;
  }

  /// The item of RETURNING.
  public void returning(byte[] area, int offset, int length) {
    returning = area;
    returningOffset = offset;
    returningLength = length;
    returned = false;
  }

  /// The called program has a RETURNING item: its bytes are the caller's.
  ///
  /// @return the array, null when the CALL has no RETURNING
  byte @Nullable [] takeReturning() {
    returned = true;
    return returningLength == 0 ? null : returning;
  }

  int returningOffset() {
    return returningLength == 0 ? CobolProgram.SLACK : returningOffset;
  }

  /// True when the CALL has RETURNING and the called program did not take it up.
  boolean returningOpen() {
    return returningLength > 0 && !returned;
  }

  /// Puts a return code into the RETURNING item: register 15 is what a program without a RETURNING
  /// of its own gives back.
  void returnCode(int value) {
    if (returningLength != 4) {
      throw new Abend(
          "U4038", "the called program has no RETURNING; only a fullword can take its return code");
    }
    Binary.store(returning, returningOffset, 4, value);
  }

  /// Adds OMITTED: an address of null.
  public void addOmitted() {
    add(NOTHING, 0, 0);
  }

  public int count() {
    return count;
  }

  public byte[] bytes(int argument) {
    return arguments[argument].bytes;
  }

  public int offset(int argument) {
    return arguments[argument].offset;
  }

  /// The length of the caller's item; the called program's description may be longer or shorter.
  public int length(int argument) {
    return arguments[argument].length;
  }

  /// True for OMITTED.
  @SuppressWarnings("ReferenceEquality") // the one array that says so
  public boolean omitted(int argument) {
    return arguments[argument].bytes == NOTHING;
  }
}
