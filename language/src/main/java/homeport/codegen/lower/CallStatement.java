package homeport.codegen.lower;

import homeport.cobol.ParmCheck;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.model.StorageArea;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.runtime.StorageCheck;
import java.util.List;

/// CALL and CANCEL (Language Reference, under their names).
final class CallStatement {
  private final Context context;
  private final Statements statements;
  private final Addresses addresses;
  private final CallArguments arguments;

  CallStatement(Context context, Operands operands, Statements statements) {
    this.context = context;
    this.statements = statements;
    this.addresses = new Addresses(context, operands);
    this.arguments = new CallArguments(context, operands, addresses);
  }

  void call(Code code, Statement.Call call) {
    Argument.Site site = new Argument.Site(context.newCallSite());
    Code after = new Code();
    Code always = new Code();
    arguments.pass(call, site, code, after, always);
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
                  new Argument.Int(Index.of(context.lineOfStatement())),
                  new Argument.Int(Index.of(option.abend() ? 1 : 0))),
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
