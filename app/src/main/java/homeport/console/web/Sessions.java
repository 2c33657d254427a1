package homeport.console.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who is signed on. The token lives in the browser's cookie; here is only its hash, so that a dump
/// of this memory signs nobody on.
public final class Sessions {
  /// After so long without a request, a session is over.
  static final Duration IDLE_MAX = Duration.ofMinutes(30);

  /// A session is over after that in any case.
  static final Duration AGE_MAX = Duration.ofHours(12);

  static final int SESSIONS_MAX = 2_000;
  static final int EACH_MAX = 10;

  private static final int TOKEN_BYTES = 32;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Held> held = new LinkedHashMap<>();

  private static final class Held {
    final Session session;
    Instant used;

    Held(Session session) {
      this.session = session;
      this.used = session.began();
    }
  }

  public Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /// A token that nobody guesses.
  public String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Begins a session; the oldest of the same person goes when he has too many.
  ///
  /// @return the token for the cookie
  public synchronized String begin(String name) {
    expire();
    long mine = held.values().stream().filter(one -> one.session.name().equals(name)).count();
    Iterator<Held> all = held.values().iterator();
    while (all.hasNext() && (mine >= EACH_MAX || held.size() >= SESSIONS_MAX)) {
      boolean his = all.next().session.name().equals(name);
      if (his || mine < EACH_MAX) {
        all.remove();
        mine -= his ? 1 : 0;
      }
    }
    String token = token();
    held.put(hash(token), new Held(new Session(name, token(), clock.instant())));
    return token;
  }

  /// The session of a cookie, which counts as a use of it; null when there is none.
  public synchronized @Nullable Session find(String token) {
    Held found = held.get(hash(token));
    if (found == null || over(found)) {
      return null;
    }
    found.used = clock.instant();
    return found.session;
  }

  public synchronized void end(String token) {
    held.remove(hash(token));
  }

  private void expire() {
    held.values().removeIf(this::over);
  }

  private boolean over(Held one) {
    Instant now = clock.instant();
    return one.used.plus(IDLE_MAX).isBefore(now) || one.session.began().plus(AGE_MAX).isBefore(now);
  }

  private static String hash(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
