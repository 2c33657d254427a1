package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.UserFunction;
import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invocations of user-defined functions (Language Reference, "User-defined functions"): a call of
/// the function before the operation that uses its value. An item is passed BY REFERENCE, anything
/// else, CONTENT-OF an item too, as a copy that is described as the parameter is.
final class UserFunctions {
  private static final String CONTENT_OF = "CONTENT-OF";

  private final Context context;
  private final Operands operands;

  UserFunctions(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
  }

  /// The user-defined function that a call invokes; null for an intrinsic one.
  @Nullable UserFunction find(Expression.FunctionCall call) {
    return context.model().functions().get(call.name().text());
  }

  static boolean isText(UserFunction function) {
    return function.returning().number() == null && !isFloat(function);
  }

  static boolean isFloat(UserFunction function) {
    return FloatArithmetic.isFloat(function.returning());
  }

  static int decimals(UserFunction function) {
    NumberFormat format = function.returning().number();
    return format == null ? 0 : Math.max(format.scale(), 0);
  }

  FunctionValue invoke(Expression.FunctionCall call, UserFunction function) {
    List<Place> places = new ArrayList<>();
    List<Place> copies = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      places.add(argument(call.arguments().get(i), function.parameters().get(i), copies));
    }
    Code code = context.before();
    Argument.Site site = new Argument.Site(context.newCallSite());
    code.add(new Op.Invoke(Routines.CALL_BEGIN, List.of(site), null));
    for (int i = 0; i < places.size(); i++) {
      boolean byValue = function.parameters().get(i).byValue();
      code.add(
          new Op.Invoke(
              byValue ? Routines.CALL_VALUE : Routines.CALL_ARGUMENT,
              List.of(site, new Argument.Bytes(places.get(i))),
              null));
    }
    DataItem item = function.returning();
    Place result = context.scratch(item.length());
    if (item.isDynamic()) {
      code.add(new Op.Fill(result, (byte) 0));
    }
    code.add(
        new Op.Invoke(Routines.CALL_RETURNING, List.of(site, new Argument.Bytes(result)), null));
    run(code, site, new Argument.Bytes(context.text(function.external())));
    copies.forEach(copy -> DynamicMoves.clear(code, copy));
    return item.isDynamic() ? characters(code, item, result) : value(item, result);
  }

  /// What a dynamic-length item holds, which is given back at once, in room of the statement's own.
  private FunctionValue characters(Code code, DataItem item, Place result) {
    Place content = Places.content(result);
    Index length = context.keep(code, content.length());
    FunctionValue.Text held =
        new FunctionValue.Text(
            new Place(content.area(), content.offset(), length),
            FunctionValue.Text.UNKNOWN,
            item.encoding());
    Place room = context.room(code, held, held.most(), 1);
    Place to = new Place(room.area(), room.offset(), length);
    code.add(new Op.Copy(held.place(), to, false, Context.SPACE));
    DynamicMoves.clear(code, result);
    return new FunctionValue.Text(to, held.most(), held.encoding());
  }

  private void run(Code code, Argument.Site site, Argument name) {
    int found = context.newIndexSlot();
    code.add(
        new Op.Invoke(
            Routines.CALL_RUN,
            List.of(new Argument.Program(), site, name, Addresses.form(context, true)),
            found));
    Test missing =
        new Test.Numbers(Test.Relation.EQUAL, new Num.FromIndex(new Index.Slot(found)), Num.of(0));
    Op stop = new Op.Invoke(Routines.CALL_NOT_FOUND, List.of(new Argument.Program(), name), null);
    code.add(new Op.If(missing, List.of(stop), List.of()));
  }

  private FunctionValue value(DataItem item, Place result) {
    NumberFormat format = item.number();
    if (FloatArithmetic.isFloat(item)) {
      return new FunctionValue.Floating(
          operands.floats().load(item, result, operands.floats().widest()));
    }
    if (format != null) {
      return new FunctionValue.Number(operands.load(result, format));
    }
    FunctionValue.Text stored = new EncodedCharacters(context).stored(item, result, false);
    Place place = stored.place();
    Index length =
        place.length() instanceof Index.Constant
            ? place.length()
            : context.keep(context.before(), place.length());
    return new FunctionValue.Text(
        new Place(place.area(), place.offset(), length), stored.most(), stored.encoding());
  }

  /// @param copies takes the dynamic-length items that are to be given back
  private Place argument(
      Expression argument, ProgramModel.Parameter parameter, List<Place> copies) {
    if (argument instanceof Expression.FunctionCall call && call.name().text().equals(CONTENT_OF)) {
      return copy(call.arguments().getFirst(), parameter.item(), copies);
    }
    return argument instanceof Expression.Reference reference
            && reference.slice() == null
            && !parameter.byValue()
        ? whole(reference)
        : copy(argument, parameter.item(), copies);
  }

  /// An item itself; of a dynamic-length one what says where its characters are.
  private Place whole(Expression.Reference reference) {
    return context.bindings().item(reference).isDynamic()
        ? operands.places().receiver(reference)
        : operands.places().of(reference);
  }

  /// The value as a MOVE to the parameter would leave it.
  private Place copy(Expression value, DataItem parameter, List<Place> copies) {
    Place to = context.scratch(parameter.length());
    if (parameter.isDynamic()) {
      context.before().add(new Op.Fill(to, (byte) 0));
      copies.add(to);
    }
    new Moves(context, operands, new Results(context, operands))
        .move(context.before(), value, parameter, to, false);
    return to;
  }
}
