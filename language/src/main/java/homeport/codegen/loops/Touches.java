package homeport.codegen.loops;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the statements of a loop do to storage: which fields are loaded and stored as numbers, and
/// which bytes are touched in any other way.
final class Touches {
  /// A field at a known place.
  record Field(Place place, NumberFormat format) {
    int area() {
      return place.area();
    }

    int from() {
      return ((Index.Constant) place.offset()).value();
    }

    int to() {
      return from() + format.bytes();
    }
  }

  /// What is done with a field.
  static final class Uses {
    private boolean stored;
    private boolean fits = true;

    boolean stored() {
      return stored;
    }

    /// False when its number may be beyond what a slot holds.
    boolean fits() {
      return fits;
    }
  }

  /// Bytes of an area, from and up to but not including.
  record Bytes(int area, int from, int to) {
    boolean overlaps(Field field) {
      return area == field.area() && from < field.to() && to > field.from();
    }
  }

  private final Map<Field, Uses> fields = new LinkedHashMap<>();
  private final List<Bytes> others = new ArrayList<>();
  private int size;
  private boolean allowed = true;
  private boolean conditional;

  /// Everything the statements touch.
  static Touches of(List<Op> body) {
    Touches touches = new Touches();
    touches.body(body);
    return touches;
  }

  Map<Field, Uses> fields() {
    return fields;
  }

  /// Bytes that are touched otherwise than by the number of a field at a known place.
  List<Bytes> others() {
    return others;
  }

  /// Parts of statements: each takes some ten bytes of code.
  int size() {
    return size;
  }

  /// False when something is done that nothing can be kept across, or at each turn of the loop
  /// something that everything has to be put back for.
  boolean allowed() {
    return allowed;
  }

  private void body(List<Op> body) {
    for (Op op : body) {
      parts(op);
      switch (op) {
        case Op.If(_, List<Op> then, List<Op> otherwise) -> {
          conditionally(then);
          conditionally(otherwise);
        }
        case Op.Block(_, List<Op> inner) -> body(inner);
        case Op.Loop(_, List<Op> inner) -> body(inner);
        case Op.Keep _, Op.Perform _, Op.SetAddress _ -> allowed = false;
        case Op.Choose _ -> allowed &= conditional;
        case Op.At _, Op.Store _, Op.StoreEdited _, Op.Copy _, Op.Fill _, Op.FillPattern _ -> {}
        case Op.EditText _, Op.Let _, Op.LetIndex _, Op.Break _, Op.GoTo _, Op.Alter _ -> {}
        case Op.AlterableGoTo _, Op.Leave _, Op.Invoke _ -> {}
      }
    }
  }

  private void conditionally(List<Op> body) {
    boolean before = conditional;
    conditional = true;
    body(body);
    conditional = before;
  }

  private void parts(Op op) {
    boolean putBack = conditional && op instanceof Op.Invoke && Part.reaches(op);
    for (Part part : Part.of(op)) {
      size++;
      switch (part) {
        case Part.Loads(Num.Load(Place from, NumberFormat format, int digits)) -> {
          if (keepable(from, format)) {
            uses(from, format).fits &= format.bytes() < 8 || digits <= 18 || !binary(format);
          } else {
            touched(from);
          }
        }
        case Part.Stores(Op.Store(Place to, NumberFormat format, Num value, boolean truncate)) -> {
          if (keepable(to, format)) {
            Uses uses = uses(to, format);
            uses.stored = true;
            uses.fits &= format.bytes() < 8 || truncate || value.digits() <= 18 || !binary(format);
          } else {
            touched(to);
          }
        }
        case Part.Touches(Place place) -> {
          if (!putBack) {
            touched(place);
          }
        }
        case Part.Calls calls -> allowed &= putBack || !calls.reaches();
        case Part.Enters() -> allowed = false;
        case Part.Computes() -> {}
      }
    }
  }

  private Uses uses(Place place, NumberFormat format) {
    return fields.computeIfAbsent(new Field(place, format), _ -> new Uses());
  }

  private static boolean keepable(Place place, NumberFormat format) {
    boolean kind =
        switch (format.usage()) {
          case PACKED -> true;
          case BINARY, NATIVE_BINARY, INDEX -> format.signed() || format.bytes() < 8;
          case DISPLAY -> !format.signed() || format.sign() == SignPlace.TRAILING;
          case POINTER, FUNCTION_POINTER, PROCEDURE_POINTER -> false;
          case FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 -> false;
        };
    return kind
        && place.area() >= 0
        && place.offset() instanceof Index.Constant
        && format.digits() <= 18;
  }

  private static boolean binary(NumberFormat format) {
    return switch (format.usage()) {
      case BINARY, NATIVE_BINARY, INDEX, POINTER, FUNCTION_POINTER, PROCEDURE_POINTER -> true;
      case DISPLAY, PACKED, FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 -> false;
    };
  }

  private void touched(Place place) {
    if (place.area() == Place.LITERALS) {
      return;
    }
    others.add(
        switch (place.offset()) {
          case Index.Constant(int from) when place.length() instanceof Index.Constant(int length) ->
              new Bytes(place.area(), from, from + length);
          case Index.Constant(int from) -> new Bytes(place.area(), from, Integer.MAX_VALUE);
          case Index.Within(_, int low, int high) -> new Bytes(place.area(), low, high);
          case Index.Of _, Index.Sum _, Index.Scaled _, Index.Checked _, Index.Slot _ ->
              new Bytes(place.area(), 0, Integer.MAX_VALUE);
        });
  }
}
