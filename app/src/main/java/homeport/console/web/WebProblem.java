package homeport.console.web;

/// A request that is not answered with what it asked for; the page says why, by id.
public final class WebProblem extends Exception {
  private static final long serialVersionUID = 1L;

  /// The form is too old, or of another session or site.
  public static final String FORM = "HP7008";

  /// The request is larger or slower than allowed.
  public static final String LIMIT = "HP7009";

  /// Not for this person.
  public static final String NOT_ALLOWED = "HP7010";

  /// There is no such page.
  public static final String UNKNOWN = "HP7011";

  /// Too much is being done just now.
  public static final String BUSY = "HP7012";

  /// The request cannot be understood.
  public static final String REQUEST = "HP7013";

  private final int status;
  private final String id;

  public WebProblem(int status, String id, String text) {
    super(text, null, false, false);
    this.status = status;
    this.id = id;
  }

  public static WebProblem notAllowed() {
    return new WebProblem(403, NOT_ALLOWED, "the page is not for you");
  }

  public static WebProblem unknown() {
    return new WebProblem(404, UNKNOWN, "there is no such page");
  }

  public static WebProblem malformed(String what) {
    return new WebProblem(400, REQUEST, what);
  }

  public static WebProblem tooLarge(long bytesMax) {
    return new WebProblem(413, LIMIT, "what was sent has more than " + bytesMax + " bytes");
  }

  public int status() {
    return status;
  }

  public String id() {
    return id;
  }

  public String text() {
    return String.valueOf(getMessage());
  }
}
