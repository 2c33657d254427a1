package homeport.codegen.lower;

import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import homeport.data.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// NUMCHECK(ZON(LAX)): zoned items whose redefinition explains what is in them (Programming Guide,
/// "NUMCHECK"; APAR PH24340). An unsigned item that ends where a signed one ends may hold its sign;
/// an item over the beginning of a numeric-edited one may begin with the spaces that its Z leave.
final class LaxDigits {
  private LaxDigits() {}

  /// The test by what is redefined; null when it explains nothing.
  static @Nullable Test explained(DataItem item, Place place, NumberFormat format) {
    for (DataItem at = item; at != null; at = at.parent()) {
      DataItem redefined = at.redefines();
      if (redefined != null) {
        return explained(item, place, format, redefined);
      }
    }
    return null;
  }

  private static @Nullable Test explained(
      DataItem item, Place place, NumberFormat format, DataItem redefined) {
    if (!redefined.isGroup()) {
      NumberFormat number = redefined.number();
      boolean sameEnd = redefined.offset() + redefined.length() == item.offset() + item.length();
      if (number != null
          && sameEnd
          && !format.signed()
          && number.usage() == Usage.DISPLAY
          && number.signed()
          && number.sign() == SignPlace.TRAILING) {
        return new Test.Numeric(
            place, new NumberFormat(Usage.DISPLAY, format.digits(), format.scale(), true));
      }
      int spaces = spaces(item, redefined);
      return spaces == 0
          ? null
          : new Test.Called(
              Routines.DIGITS_BEHIND_SPACES,
              List.of(new Argument.Bytes(place), new Argument.Int(Index.of(spaces))));
    }
    for (DataItem child : redefined.children()) {
      Test found = explained(item, place, format, child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// How many spaces the beginning of a numeric-edited item can have where the item lies; 0 when it
  /// lies elsewhere, or over anything but Z and 9.
  private static int spaces(DataItem item, DataItem edited) {
    if (edited.category() != Category.NUMERIC_EDITED
        || edited.offset() != item.offset()
        || edited.picture() == null
        || item.length() > edited.length()) {
      return 0;
    }
    String positions = positions(edited.picture().toString());
    if (positions.length() < item.length()) {
      return 0;
    }
    String over = positions.substring(0, item.length());
    return over.matches("Z*9*") ? over.lastIndexOf('Z') + 1 : 0;
  }

  /// A PICTURE with its repetitions written out.
  private static String positions(String picture) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < picture.length(); at++) {
      char symbol = picture.charAt(at);
      int close = picture.indexOf(')', at);
      if (symbol == '(' && close > at && !out.isEmpty()) {
        char last = out.charAt(out.length() - 1);
        int times = Integer.parseInt(picture.substring(at + 1, close));
        out.append(String.valueOf(last).repeat(Math.max(0, times - 1)));
        at = close;
      } else {
        out.append(Character.toUpperCase(symbol));
      }
    }
    return out.toString();
  }
}
