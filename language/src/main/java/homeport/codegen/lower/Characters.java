package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Usage;

/// Operands of STRING, UNSTRING and INSPECT as bytes: items as they are, constants encoded,
/// integers as their digits without a sign.
final class Characters {
  private final Context context;
  private final Operands operands;
  private final Constants constants;
  private final EncodedCharacters encoded;

  Characters(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
    this.constants = new Constants(context);
    this.encoded = new EncodedCharacters(context);
  }

  Place of(Code code, Expression expression) {
    return of(code, expression, Encoding.DISPLAY);
  }

  /// In a statement of an encoding, which all its items and literals have; figurative constants
  /// take it.
  Place of(Code code, Expression expression, Encoding encoding) {
    if (expression instanceof Expression.FunctionCall call) {
      return operands.functions().text(call);
    }
    if (!(expression instanceof Expression.Reference reference)) {
      return context.literals().of(constants.bytes(expression, encoding));
    }
    Place place = operands.places().of(reference);
    DataItem item = context.bindings().item(reference);
    if (item.encoding() == Encoding.UTF8) {
      return encoded.stored(item, place, reference.slice() != null).place();
    }
    NumberFormat format = reference.slice() == null ? item.number() : null;
    if (format == null || isStored(format)) {
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

  /// True for digits that stand in storage as characters.
  private static boolean isStored(NumberFormat format) {
    return !format.signed()
        && (format.usage() == Usage.DISPLAY || format.usage() == Usage.NATIONAL);
  }
}
