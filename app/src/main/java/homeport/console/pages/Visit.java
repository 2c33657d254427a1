package homeport.console.pages;

import homeport.console.people.Person;
import homeport.console.web.Fields;
import homeport.console.web.Request;
import homeport.console.web.Session;
import homeport.console.web.Upload;
import homeport.html.Words;
import homeport.programme.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request with all that was found out about it before its page is asked.
///
/// @param path the parts of the address that the route leaves open, decoded
/// @param person null when nobody has signed on
/// @param formToken what a form on the page has to carry
/// @param form what was sent, without a file
record Visit(
    Request request,
    List<String> path,
    @Nullable Session session,
    @Nullable Person person,
    Words words,
    String formToken,
    Fields form,
    @Nullable Upload upload) {

  /// The person, on a route that only lets in who has signed on.
  Person signedOn() {
    if (person == null) {
      throw new IllegalStateException("the route lets in who has not signed on");
    }
    return person;
  }

  /// Who this is for the programme, on a route that only lets in who has a part in it.
  Viewer viewer() {
    Viewer viewer = signedOn().viewer();
    if (viewer == null) {
      throw new IllegalStateException("the route lets in who has no part in the programme");
    }
    return viewer;
  }

  String name() {
    return person == null ? "" : person.name();
  }

  String word(String key, Object... values) {
    return words.get(key, values);
  }
}
