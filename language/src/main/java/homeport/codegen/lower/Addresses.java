package homeport.codegen.lower;

import homeport.cobol.CompilerOptions;
import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pointers as numbers: an address is the low-order word of a number; a procedure pointer has a
/// second word, which stays zero (Language Reference, "POINTER phrase", "PROCEDURE-POINTER phrase",
/// "SET statement", formats 5 and 6).
final class Addresses {
  private static final NumberFormat ADDRESS = new NumberFormat(Usage.NATIVE_BINARY, 9, 0, false);
  private static final NumberFormat WORD = new NumberFormat(Usage.NATIVE_BINARY, 9, 0, true);
  private static final int WORD_BYTES = 4;

  // The forms of names, as the runtime's CalledName has them.
  private static final int FOLDED = 0;
  private static final int DYNAMIC = 1;
  private static final int AS_WRITTEN = 2;

  /// Digits of the greatest address.
  private static final int DIGITS = 10;

  private final Context context;
  private final Operands operands;

  Addresses(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
  }

  static boolean isPointer(DataItem item) {
    return item.category() == Category.POINTER || item.category() == Category.PROCEDURE_POINTER;
  }

  /// True for what is an address and nothing else.
  boolean isAddress(Expression expression) {
    return switch (expression) {
      case Expression.AddressOf _, Expression.EntryOf _ -> true;
      case Expression.Reference reference -> pointer(reference) != null;
      default -> false;
    };
  }

  /// The pointer item of a reference, or null.
  private @Nullable DataItem pointer(Expression.Reference reference) {
    return context.bindings().of(reference) instanceof Bound.Item(DataItem item)
            && isPointer(item)
            && reference.slice() == null
        ? item
        : null;
  }

  /// The address that an expression gives.
  Num value(Expression expression) {
    return switch (expression) {
      case Expression.FigurativeConstant(_, Figurative which) when which == Figurative.NULL ->
          Num.of(0);
      case Expression.AddressOf(_, Expression of) when of instanceof Expression.Reference item ->
          addressOf(operands.places().start(item));
      case Expression.EntryOf(_, Expression of) ->
          new Num.Called(
              Routines.ENTRY_ADDRESS,
              List.of(new Argument.Program(), new Argument.Bytes(programName(of)), form(of)),
              DIGITS);
      case Expression.Reference reference -> load(operands.places().of(reference));
      default -> throw new IllegalStateException("no address: " + expression);
    };
  }

  private static Num addressOf(Place place) {
    return new Num.Called(
        Routines.ADDRESS_OF, List.of(new Argument.Program(), new Argument.Bytes(place)), DIGITS);
  }

  private static Place word(Place place) {
    return new Place(place.area(), place.offset(), Index.of(WORD_BYTES));
  }

  /// The address that a pointer holds.
  static Num load(Place place) {
    return new Num.Load(word(place), ADDRESS, DIGITS);
  }

  /// Stores an address in a word.
  static void store(Code code, Place to, Num address) {
    code.add(new Op.Store(word(to), WORD, address, false));
  }

  /// The name in CALL, CANCEL, ENTRY: an item or a literal.
  Place programName(Expression program) {
    return program instanceof Expression.Reference reference
        ? operands.places().of(reference)
        : context.literals().of(new Constants(context).bytes(program));
  }

  /// How such a name is looked up. PGMNAME(LONGMIXED) takes names of contained programs and of
  /// linked ones as they are written; a CALL of an identifier, and every CALL under DYNAM, finds
  /// other programs in upper case (Programming Guide, "PGMNAME").
  Argument form(Expression program) {
    return form(context, !(program instanceof Expression.Reference) && !context.options().dynam());
  }

  /// @param linked the name is that of a program that the binder would link
  static Argument form(Context context, boolean linked) {
    boolean mixed = context.options().pgmname() == CompilerOptions.ProgramNames.LONGMIXED;
    return new Argument.Int(Index.of(!mixed ? FOLDED : linked ? AS_WRITTEN : DYNAMIC));
  }

  /// SET pointer TO, SET ADDRESS OF item TO.
  void set(Code code, Expression target, Expression value) {
    switch (target) {
      case Expression.AddressOf(_, Expression of) when of instanceof Expression.Reference item ->
          move(code, item, value(value));
      case Expression.Reference reference -> {
        Place to = operands.places().of(reference);
        store(code, to, value(value));
        if (to.length() instanceof Index.Constant(int length) && length > WORD_BYTES) {
          Index second = Index.sum(to.offset(), Index.of(WORD_BYTES));
          store(code, new Place(to.area(), second, to.length()), Num.of(0));
        }
      }
      default -> throw new IllegalStateException("not a pointer: " + target);
    }
  }

  /// Gives the record of a LINKAGE item another address.
  void move(Code code, Expression.Reference item, Num address) {
    code.add(new Op.SetAddress(context.bindings().item(item).area().index(), address));
  }

  /// SET pointer UP BY, DOWN BY: bytes.
  void step(Code code, Statement.SetBy set) {
    for (Expression.Reference target : set.targets()) {
      Place to = operands.places().of(target);
      Num by = operands.whole(operands.number(set.value()));
      Num old = load(to);
      store(code, to, set.up() ? new Num.Add(old, by) : new Num.Subtract(old, by));
    }
  }
}
