package homeport.console.web;

import java.time.Instant;

/// A browser that signed on.
///
/// @param name the person's
/// @param formToken what every form of it has to carry
/// @param began and with which password: one that was set later ends it
public record Session(String name, String formToken, Instant began) {}
