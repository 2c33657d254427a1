package homeport.review.read;

import homeport.review.model.Place;
import homeport.review.scan.SourceMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a program and its copybooks say COPY or EXEC SQL INCLUDE.
final class CopyPlaces {
  private static final Pattern COPY =
      Pattern.compile(
          "(?:^|[\\s.])(?:COPY|INCLUDE)\\s+['\"]?([A-Z0-9$#@_/-]+)", Pattern.CASE_INSENSITIVE);

  private final Map<String, Place> places = new HashMap<>();

  static CopyPlaces of(SourceMember program, Iterable<SourceMember> copybooks) {
    CopyPlaces places = new CopyPlaces();
    places.add(program);
    copybooks.forEach(places::add);
    return places;
  }

  private void add(SourceMember member) {
    int number = 0;
    for (String line : lines(member.text())) {
      number++;
      String code = line.length() > 72 ? line.substring(0, 72) : line;
      boolean comment = code.length() > 6 && "*/".indexOf(code.charAt(6)) >= 0;
      if (!comment && code.length() > 7) {
        Matcher copy = COPY.matcher(code.substring(6));
        while (copy.find()) {
          String name = copy.group(1).toUpperCase(Locale.ROOT);
          String last = name.substring(name.lastIndexOf('/') + 1);
          places.putIfAbsent(last, new Place(member.file(), number));
        }
      }
    }
  }

  static List<String> lines(String text) {
    return new ArrayList<>(text.lines().toList());
  }

  Place of(String name, Place otherwise) {
    return places.getOrDefault(name, otherwise);
  }
}
