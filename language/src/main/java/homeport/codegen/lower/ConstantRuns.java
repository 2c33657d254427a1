package homeport.codegen.lower;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.StoredConstant;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts operations together that each give one item the bytes of a constant, where the items lie
/// side by side: an INITIALIZE of a large group is a copy or two, not as many operations as the
/// group has items. Such operations read nothing, write each its own bytes, and none of them can
/// fail, so it does not matter that they become one.
final class ConstantRuns {
  /// Fewer operations stay as they are: a number that was stored by itself is still known behind.
  private static final int LEAST = 4;

  /// The most bytes that become one constant.
  private static final int BYTES_MAX = 32_000;

  private final Literals literals;
  private final Code out;

  /// The operations of the run, and what they write.
  private final List<Op> run = new ArrayList<>();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int area;
  private int from;

  private ConstantRuns(Literals literals, Code out) {
    this.literals = literals;
    this.out = out;
  }

  /// Adds operations to the code, put together where they can be.
  static void add(List<Op> ops, Literals literals, Code out) {
    ConstantRuns runs = new ConstantRuns(literals, out);
    ops.forEach(runs::take);
    runs.end();
  }

  /// What the operations write when that is all they do and together it is a run of bytes.
  ///
  /// @param from where the run has to begin
  /// @param length how long it has to be
  /// @return null when it is something else
  static byte @Nullable [] whole(List<Op> ops, Literals literals, int from, int length) {
    ConstantRuns runs = new ConstantRuns(literals, new Code());
    for (Op op : ops) {
      Place to = written(op);
      byte[] value = to == null ? null : runs.value(op, to);
      if (to == null
          || value == null
          || !to.offset().equals(Index.of(from + runs.bytes.size()))
          || runs.bytes.size() + value.length > length) {
        return null;
      }
      runs.bytes.writeBytes(value);
    }
    return runs.bytes.size() == length ? runs.bytes.toByteArray() : null;
  }

  /// The operation that writes a constant.
  static Op write(byte[] value, Place to, Literals literals) {
    return isOneByte(value)
        ? new Op.Fill(to, value[0])
        : new Op.Copy(literals.of(value), to, false, Context.SPACE);
  }

  /// True when the operations write constants to places that are known, and do nothing else.
  static boolean areConstant(List<Op> ops) {
    return ops.stream()
        .map(ConstantRuns::written)
        .allMatch(to ->
            to != null
                && to.offset() instanceof Index.Constant
                && to.length() instanceof Index.Constant);
  }

  private void take(Op op) {
    Place to = written(op);
    byte[] value = to == null ? null : value(op, to);
    if (to == null || value == null || !(to.offset() instanceof Index.Constant(int offset))) {
      end();
      out.add(op);
      return;
    }
    boolean goesOn =
        !run.isEmpty()
            && area == to.area()
            && from + bytes.size() == offset
            && bytes.size() + value.length <= BYTES_MAX;
    if (!goesOn) {
      end();
      area = to.area();
      from = offset;
    }
    run.add(op);
    bytes.writeBytes(value);
  }

  private void end() {
    if (run.size() < LEAST) {
      run.forEach(out::add);
    } else {
      byte[] all = bytes.toByteArray();
      out.add(write(all, Place.fixed(area, from, all.length), literals));
    }
    run.clear();
    bytes.reset();
  }

  private static boolean isOneByte(byte[] all) {
    byte[] same = new byte[all.length];
    Arrays.fill(same, all[0]);
    return Arrays.equals(all, same);
  }

  /// Where the operation writes when that is all it does; null otherwise.
  private static @Nullable Place written(Op op) {
    return switch (op) {
      case Op.Store(Place to, _, Num.Constant _, _) -> to;
      case Op.Fill(Place to, _) -> to;
      case Op.Copy(Place _, Place to, boolean right, _) when !right -> to;
      default -> null;
    };
  }

  /// The bytes that the operation writes to a place of known length; null when they are not known.
  private byte @Nullable [] value(Op op, Place to) {
    if (!(to.length() instanceof Index.Constant(int length)) || length > BYTES_MAX) {
      return null;
    }
    byte[] value =
        switch (op) {
          case Op.Store(_, var format, Num.Constant(var number), boolean truncate) ->
              StoredConstant.bytes(format, number, truncate);
          case Op.Fill(_, byte fill) -> {
            byte[] filled = new byte[length];
            Arrays.fill(filled, fill);
            yield filled;
          }
          case Op.Copy copy -> literals.value(copy.from());
          default -> null;
        };
    return value != null && value.length == length ? value : null;
  }
}
