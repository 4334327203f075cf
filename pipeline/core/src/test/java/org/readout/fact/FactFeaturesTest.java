package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.fact.Told.BERG;
import static org.readout.fact.Told.DUARTE;
import static org.readout.fact.Told.ENVOYS;
import static org.readout.fact.Told.OSLO;
import static org.readout.fact.Told.TUNIS;
import static org.readout.relation.FactType.MEETING;
import static org.readout.relation.FactType.VISIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.confidence.ConfidenceModel;
import org.readout.relation.Modality;

/** What is known of an occasion that tells how far to believe it. */
class FactFeaturesTest {
  private static List<String> features(Told... told) {
    return Told.candidates(ConfidenceModel.untrained(), told).get(0).features();
  }

  @Test
  void tellTypeModalityAndRule() {
    assertThat(features(Told.of(MEETING, BERG, DUARTE).is(Modality.PLANNED)))
        .contains("type=meeting", "modality=planned")
        .anyMatch(feature -> feature.startsWith("rule=meeting."));
  }

  @Test
  void tellHowManyPartiesOfWhichKindThereAre() {
    assertThat(features(Told.of(MEETING, BERG, ENVOYS)))
        .contains("parties=2", "people-named=1", "group=yes", "country=no", "states=1");
  }

  @Test
  void tellPlaceAndDate() {
    assertThat(features(Told.of(MEETING, BERG, DUARTE).at(OSLO).on("2024-05-13")))
        .contains("place=city", "date=day", "place-way=path", "date-way=told")
        .doesNotContain("parties-alone");
    assertThat(features(Told.of(MEETING, BERG, DUARTE)))
        .contains("place=none", "date=none", "parties-alone");
  }

  @Test
  void tellAVisitAtHomeFromOneAbroad() {
    assertThat(features(Told.of(VISIT, BERG).at(OSLO))).contains("home=visit-yes");
    assertThat(features(Told.of(VISIT, BERG).at(TUNIS))).contains("home=visit-no");
  }

  @Test
  void tellHowOftenItIsToldAndWhatElseIs() {
    assertThat(features(Told.of(MEETING, BERG, DUARTE), Told.of(MEETING, BERG, DUARTE)))
        .contains("mentions=2", "others-of-type=0+");
    assertThat(features(Told.of(MEETING, BERG, DUARTE), Told.of(VISIT, BERG).at(OSLO)))
        .contains("mentions=1", "party-visits=yes");
  }

  @Test
  void haveNoBlanksWithin() {
    assertThat(features(Told.of(VISIT, BERG).at(OSLO).on("2024-05-13")))
        .isNotEmpty()
        .noneMatch(feature -> feature.contains(" ") || feature.contains("\t"));
  }
}
