package homeport.codegen.lower;

import homeport.cobol.model.StorageArea;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a CALL passes: USING and RETURNING (Language Reference, "CALL statement").
final class CallArguments {
  private static final NumberFormat FULLWORD = new NumberFormat(Usage.NATIVE_BINARY, 9, 0, true);

  private static final NumberFormat DOUBLEWORD = new NumberFormat(Usage.NATIVE_BINARY, 18, 0, true);

  private final Context context;
  private final Operands operands;
  private final Constants constants;
  private final Addresses addresses;
  private final DynamicArguments dynamics;

  CallArguments(Context context, Operands operands, Addresses addresses) {
    this.context = context;
    this.operands = operands;
    this.constants = new Constants(context);
    this.addresses = addresses;
    this.dynamics = new DynamicArguments(context, operands);
  }

  /// Puts together what a CALL passes. Where each argument lies at the same place for as long as
  /// the program lives, the list is made by the first CALL and serves all others.
  ///
  /// @param after what the CALL does behind the called program
  /// @param always the same, also where there was no such program
  void pass(Statement.Call call, Argument.Site site, Code code, Code after, Code always) {
    Code list = new Code();
    list.add(new Op.Invoke(Routines.CALL_BEGIN, List.of(site), null));
    boolean lasting = !call.using().isEmpty() && call.returning() == null;
    for (Statement.Call.Argument argument : call.using()) {
      Place place = place(code, after, always, argument);
      boolean byValue = argument.by() == Statement.Call.By.VALUE;
      lasting &= place == null || !byValue && lasting(place);
      list.add(passing(site, place, byValue));
    }
    if (call.returning() != null) {
      Place item = operands.places().receiver(call.returning());
      list.add(
          new Op.Invoke(Routines.CALL_RETURNING, List.of(site, new Argument.Bytes(item)), null));
    }
    if (lasting) {
      code.add(unlessPassed(site, code, list));
    } else {
      code.addAll(list);
    }
  }

  private Op unlessPassed(Argument.Site site, Code code, Code list) {
    list.add(new Op.Invoke(Routines.CALL_LASTING, List.of(site), null));
    int passed = context.newIndexSlot();
    code.add(new Op.Invoke(Routines.CALL_PASSED, List.of(site), passed));
    Test none =
        new Test.Numbers(Test.Relation.EQUAL, new Num.FromIndex(new Index.Slot(passed)), Num.of(0));
    return new Op.If(none, list.ops(), List.of());
  }

  private static Op passing(Argument.Site site, @Nullable Place place, boolean byValue) {
    if (place == null) {
      return new Op.Invoke(Routines.CALL_OMITTED, List.of(site), null);
    }
    Routine routine = byValue ? Routines.CALL_VALUE : Routines.CALL_ARGUMENT;
    return new Op.Invoke(routine, List.of(site, new Argument.Bytes(place)), null);
  }

  /// True when the bytes are at the same place in each CALL of the program's life.
  private boolean lasting(Place place) {
    return place.offset() instanceof Index.Constant
        && place.length() instanceof Index.Constant
        && context.lasting(place.area());
  }

  /// Where an argument lies; null for OMITTED.
  private @Nullable Place place(
      Code code, Code after, Code always, Statement.Call.Argument argument) {
    Expression value = argument.value();
    if (value == null) {
      return null;
    }
    Place dynamic = dynamics.place(code, always, argument);
    if (dynamic != null) {
      return dynamic;
    }
    if (value instanceof Expression.AddressOf address) {
      return address(code, after, address, argument.by());
    }
    return switch (argument.by()) {
      case REFERENCE ->
          value instanceof Expression.Reference reference
              ? operands.places().of(reference)
              : context.literals().of(constants.bytes(value));
      case CONTENT -> content(code, always, value);
      case VALUE -> value(code, value);
    };
  }

  /// ADDRESS OF as an argument is a pointer; passed BY REFERENCE, the called program can give a
  /// LINKAGE record another address (Language Reference, "ADDRESS OF").
  private Place address(Code code, Code after, Expression.AddressOf address, Statement.Call.By by) {
    Place word = context.scratch(4);
    Addresses.store(code, word, addresses.value(address));
    if (by == Statement.Call.By.REFERENCE
        && address.of() instanceof Expression.Reference reference
        && context.bindings().item(reference).area().kind() == StorageArea.Kind.LINKAGE) {
      addresses.move(after, reference, Addresses.load(word));
    }
    return word;
  }

  private Place content(Code code, Code always, Expression value) {
    Place place = content(code, value);
    return place.area() == Place.HEAP ? dynamics.kept(code, always, place) : place;
  }

  /// BY CONTENT: a copy, so that the called program cannot change the caller's item.
  private Place content(Code code, Expression value) {
    if (value instanceof Expression.Reference reference) {
      Place from = operands.places().of(reference);
      int length =
          from.length() instanceof Index.Constant(int known)
              ? known
              : context.bindings().item(reference).length();
      Place copy = context.scratch(length);
      code.add(
          new Op.Copy(
              from, new Place(copy.area(), copy.offset(), from.length()), false, Context.SPACE));
      return new Place(copy.area(), copy.offset(), from.length());
    }
    if (value instanceof Expression.FunctionCall call && operands.functions().isText(call)) {
      return operands.functions().text(call);
    }
    if (value instanceof Expression.LengthOf || value instanceof Expression.FunctionCall) {
      return value(code, value);
    }
    byte[] bytes = constants.bytes(value);
    Place copy = context.scratch(bytes.length);
    code.add(new Op.Copy(context.literals().of(bytes), copy, false, Context.SPACE));
    return copy;
  }

  /// BY VALUE: binary items and integers as a fullword or doubleword, others as they are.
  private Place value(Code code, Expression value) {
    if (value instanceof Expression.Constant(_, Literal literal)
        && !(literal instanceof Literal.Number)) {
      return content(code, value);
    }
    if (value instanceof Expression.Reference reference) {
      NumberFormat format = context.bindings().item(reference).number();
      if (format == null) {
        return content(code, value);
      }
      if (format.bytes() == 8) {
        Place doubleword = context.scratch(8);
        Num number = operands.whole(operands.number(value));
        code.add(new Op.Store(doubleword, DOUBLEWORD, number, false));
        return doubleword;
      }
    }
    Place word = context.scratch(4);
    code.add(new Op.Store(word, FULLWORD, operands.whole(operands.number(value)), false));
    return word;
  }
}
