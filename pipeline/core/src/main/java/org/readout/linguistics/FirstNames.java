package org.readout.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.readout.linguistics.model.ModelFile;

/** The usual gender of given names, from the list that CoreNLP's coreference uses. Immutable. */
final class FirstNames {
  static final String MODEL = "edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private final Map<String, Gender> genders = ModelFile.load(MODEL, FirstNames::genders);

  private static Map<String, Gender> genders(InputStream in) throws IOException {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : IOUtils.readLines(in, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", -1);
      if (columns.length == 2 && (columns[1].equals("MALE") || columns[1].equals("FEMALE"))) {
        genders.put(columns[0].toLowerCase(Locale.ROOT), Gender.valueOf(columns[1]));
      }
    }
    return genders;
  }

  Optional<Gender> of(String givenName) {
    return Optional.ofNullable(genders.get(givenName.toLowerCase(Locale.ROOT)));
  }
}
