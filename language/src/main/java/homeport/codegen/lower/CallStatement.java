package homeport.codegen.lower;

import homeport.cobol.model.SpecialRegister;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// CALL and CANCEL (Language Reference, under their names).
final class CallStatement {
  private static final NumberFormat FULLWORD = new NumberFormat(Usage.NATIVE_BINARY, 9, 0, true);

  private final Context context;
  private final Operands operands;
  private final Constants constants;
  private final Statements statements;

  CallStatement(Context context, Operands operands, Statements statements) {
    this.context = context;
    this.operands = operands;
    this.constants = new Constants(context);
    this.statements = statements;
  }

  void call(Code code, Statement.Call call) {
    Argument.Site site = new Argument.Site(context.newCallSite());
    code.add(new Op.Invoke(Routines.CALL_BEGIN, List.of(site), null));
    for (Statement.Call.Argument argument : call.using()) {
      argument(code, site, argument);
    }
    Argument name = new Argument.Bytes(programName(call.program()));
    int found = context.newIndexSlot();
    code.add(new Op.Invoke(Routines.CALL_RUN, List.of(new Argument.Program(), site, name), found));
    Code after = new Code();
    returnCode(after, site, call.returning());
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

  /// The called program's RETURN-CODE becomes the caller's, or goes to the RETURNING item.
  private void returnCode(Code code, Argument.Site site, Expression.@Nullable Reference returning) {
    int slot = context.newIndexSlot();
    code.add(new Op.Invoke(Routines.CALL_RETURN_CODE, List.of(site), slot));
    Num value = new Num.FromIndex(new Index.Slot(slot));
    if (returning == null) {
      code.add(
          new Op.Store(
              context.register(SpecialRegister.RETURN_CODE), Context.RETURN_CODE, value, false));
      return;
    }
    new Results(context, operands)
        .store(code, new Statement.Target(returning, null), new Fixed(value, 10, 0), null);
  }

  private void argument(Code code, Argument.Site site, Statement.Call.Argument argument) {
    Expression value = argument.value();
    if (value == null) {
      code.add(new Op.Invoke(Routines.CALL_OMITTED, List.of(site), null));
      return;
    }
    Place place =
        switch (argument.by()) {
          case REFERENCE ->
              value instanceof Expression.Reference reference
                  ? operands.places().of(reference)
                  : context.literals().of(constants.bytes(value));
          case CONTENT -> content(code, value);
          case VALUE -> value(code, value);
        };
    code.add(new Op.Invoke(Routines.CALL_ARGUMENT, List.of(site, new Argument.Bytes(place)), null));
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

  /// BY VALUE: binary items and integers as a fullword, others as they are.
  private Place value(Code code, Expression value) {
    if (value instanceof Expression.Reference reference
        && context.bindings().item(reference).number() == null) {
      return content(code, value);
    }
    Place word = context.scratch(4);
    code.add(new Op.Store(word, FULLWORD, operands.whole(operands.number(value)), false));
    return word;
  }

  private Place programName(Expression program) {
    return program instanceof Expression.Reference reference
        ? operands.places().of(reference)
        : context.literals().of(constants.bytes(program));
  }

  void cancel(Code code, Statement.Cancel cancel) {
    for (Expression program : cancel.programs()) {
      code.add(
          new Op.Invoke(
              Routines.CANCEL,
              List.of(new Argument.Program(), new Argument.Bytes(programName(program))),
              null));
    }
  }
}
