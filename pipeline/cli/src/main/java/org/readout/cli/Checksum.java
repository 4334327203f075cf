package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums of resources. */
final class Checksum {
  private Checksum() {}

  /** The SHA-256 of a resource on the class path, in hexadecimal digits. */
  static String ofResource(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    try (InputStream resource = Checksum.class.getClassLoader().getResourceAsStream(path)) {
      if (resource == null) {
        return "not on the class path";
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream digested = new DigestInputStream(resource, digest)) {
        digested.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
