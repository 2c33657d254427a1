package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import homeport.data.Usage;

/// Operands of STRING, UNSTRING and INSPECT as bytes: items as they are, constants encoded,
/// integers as their digits without a sign.
final class Characters {
  private final Context context;
  private final Operands operands;
  private final Constants constants;

  Characters(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
    this.constants = new Constants(context);
  }

  Place of(Code code, Expression expression) {
    if (expression instanceof Expression.FunctionCall call) {
      return operands.functions().text(call);
    }
    if (!(expression instanceof Expression.Reference reference)) {
      return context.literals().of(constants.bytes(expression));
    }
    Place place = operands.places().of(reference);
    DataItem item = context.bindings().item(reference);
    NumberFormat format = reference.slice() == null ? item.number() : null;
    if (format == null || (format.usage() == Usage.DISPLAY && !format.signed())) { // as stored
      return place;
    }
    int digits = format.digits() + Math.max(-format.scale(), 0);
    Place text = context.scratch(digits);
    code.add(
        new Op.Store(
            text,
            new NumberFormat(Usage.DISPLAY, digits, 0, false),
            operands.load(place, format).num(),
            true));
    return text;
  }
}
