package homeport.codegen.lower;

import homeport.cobol.ParmCheck;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.model.StorageArea;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.runtime.StorageCheck;
import java.util.List;

/// CALL and CANCEL (Language Reference, under their names).
final class CallStatement {
  private static final NumberFormat FULLWORD = new NumberFormat(Usage.NATIVE_BINARY, 9, 0, true);

  private static final NumberFormat DOUBLEWORD = new NumberFormat(Usage.NATIVE_BINARY, 18, 0, true);

  private final Context context;
  private final Operands operands;
  private final Constants constants;
  private final Statements statements;
  private final Addresses addresses;
  private final DynamicArguments dynamics;

  CallStatement(Context context, Operands operands, Statements statements) {
    this.context = context;
    this.operands = operands;
    this.constants = new Constants(context);
    this.statements = statements;
    this.addresses = new Addresses(context, operands);
    this.dynamics = new DynamicArguments(context, operands);
  }

  void call(Code code, Statement.Call call) {
    Argument.Site site = new Argument.Site(context.newCallSite());
    code.add(new Op.Invoke(Routines.CALL_BEGIN, List.of(site), null));
    Code after = new Code();
    Code always = new Code();
    for (Statement.Call.Argument argument : call.using()) {
      argument(code, after, always, site, argument);
    }
    if (call.returning() != null) {
      Place item = operands.places().receiver(call.returning());
      code.add(
          new Op.Invoke(Routines.CALL_RETURNING, List.of(site, new Argument.Bytes(item)), null));
    }
    Argument name = new Argument.Bytes(addresses.programName(call.program()));
    Code watch = parmCheck(code, call);
    int found = context.newIndexSlot();
    code.add(run(call, site, name, found));
    code.addAll(always);
    if (call.returning() == null) {
      returnCode(after, site);
    }
    after.addAll(watch);
    after.addAll(statements.lower(call.notOnException()));
    List<Statement> exception = call.onException() != null ? call.onException() : call.onOverflow();
    Code missing = new Code();
    if (exception != null) {
      missing.addAll(statements.lower(exception));
    } else {
      missing.add(
          new Op.Invoke(Routines.CALL_NOT_FOUND, List.of(new Argument.Program(), name), null));
    }
    Test isFound =
        new Test.Numbers(
            Test.Relation.NOT_EQUAL, new Num.FromIndex(new Index.Slot(found)), Num.of(0));
    code.add(new Op.If(isFound, after.ops(), missing.ops()));
  }

  private Op run(Statement.Call call, Argument.Site site, Argument name, int found) {
    if (addresses.isAddress(call.program())) {
      return new Op.Invoke(
          Routines.CALL_THROUGH, List.of(new Argument.Program(), site, name), found);
    }
    return new Op.Invoke(
        Routines.CALL_RUN,
        List.of(new Argument.Program(), site, name, addresses.form(call.program())),
        found);
  }

  /// PARMCHECK: the bytes behind WORKING-STORAGE are set before the CALL.
  ///
  /// @return what looks at them after it
  private Code parmCheck(Code code, Statement.Call call) {
    Code after = new Code();
    ParmCheck option = context.options().parmCheck();
    StorageArea area = context.workingStorage();
    if (option.on() && area != null) {
      Place buffer = Place.fixed(area.index(), area.length(), option.bytes());
      code.add(new Op.Fill(buffer, StorageCheck.UNTOUCHED));
      after.add(
          new Op.Invoke(
              Routines.PARM_CHECK,
              List.of(
                  new Argument.Program(),
                  new Argument.Bytes(buffer),
                  new Argument.Text(lastOf(call, area)),
                  new Argument.Int(new Index.Constant(context.lineOfStatement())),
                  new Argument.Int(new Index.Constant(option.abend() ? 1 : 0))),
              null));
    }
    return after;
  }

  /// The name of the argument BY REFERENCE that lies nearest to the end of an area.
  private String lastOf(Statement.Call call, StorageArea area) {
    DataItem last = null;
    for (Statement.Call.Argument argument : call.using()) {
      if (argument.by() == Statement.Call.By.REFERENCE
          && argument.value() instanceof Expression.Reference reference) {
        DataItem item = context.bindings().item(reference);
        if (item.area().equals(area) && (last == null || item.offset() > last.offset())) {
          last = item;
        }
      }
    }
    return last == null ? "" : last.displayName();
  }

  /// The called program's RETURN-CODE becomes the caller's; with RETURNING the register keeps what
  /// it has (Language Reference, "RETURN-CODE").
  private void returnCode(Code code, Argument.Site site) {
    int slot = context.newIndexSlot();
    code.add(new Op.Invoke(Routines.CALL_RETURN_CODE, List.of(site), slot));
    code.add(
        new Op.Store(
            context.register(SpecialRegister.RETURN_CODE),
            Context.RETURN_CODE,
            new Num.FromIndex(new Index.Slot(slot)),
            false));
  }

  /// @param after what the CALL does behind the called program
  /// @param always the same, also where there was no such program
  private void argument(
      Code code, Code after, Code always, Argument.Site site, Statement.Call.Argument argument) {
    Expression value = argument.value();
    if (value == null) {
      code.add(new Op.Invoke(Routines.CALL_OMITTED, List.of(site), null));
      return;
    }
    Place dynamic = dynamics.place(code, always, argument);
    Place place =
        dynamic != null
            ? dynamic
            : value instanceof Expression.AddressOf address
                ? address(code, after, address, argument.by())
                : switch (argument.by()) {
                  case REFERENCE ->
                      value instanceof Expression.Reference reference
                          ? operands.places().of(reference)
                          : context.literals().of(constants.bytes(value));
                  case CONTENT -> content(code, always, value);
                  case VALUE -> value(code, value);
                };
    code.add(
        new Op.Invoke(
            argument.by() == Statement.Call.By.VALUE ? Routines.CALL_VALUE : Routines.CALL_ARGUMENT,
            List.of(site, new Argument.Bytes(place)),
            null));
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

  void cancel(Code code, Statement.Cancel cancel) {
    for (Expression program : cancel.programs()) {
      code.add(
          new Op.Invoke(
              Routines.CANCEL,
              List.of(
                  new Argument.Program(),
                  new Argument.Bytes(addresses.programName(program)),
                  addresses.form(program)),
              null));
    }
  }
}
