package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.entity.Gazetteer.Kind;

class GazetteerLookupTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static void assertReading(String phrase, Kind kind, String country) {
    var entry = GAZETTEER.lookup(phrase).orElseThrow();
    assertThat(entry.kind()).isEqualTo(kind);
    assertThat(entry.country() == null ? "-" : entry.country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tajikistan | TJ
          Republic of Tajikistan | TJ
          United States | US
          United States of America | US
          U.S. | US
          US | US
          USA | US
          U.S.A. | US
          America | US
          UK | GB
          U.K. | GB
          Britain | GB
          Great Britain | GB
          UAE | AE
          PRC | CN
          People's Republic of China | CN
          mainland China | CN
          Republic of China | TW
          DPRK | KP
          Democratic People's Republic of Korea | KP
          Republic of Korea | KR
          ROK | KR
          South Korea | KR
          DRC | CD
          Democratic Republic of the Congo | CD
          Republic of the Congo | CG
          KSA | SA
          the Netherlands | NL
          The Netherlands | NL
          Holland | NL
          Islamic Republic of Iran | IR
          Türkiye | TR
          Turkiye | TR
          Holy See | VA
          Vatican | VA
          Cabo Verde | CV
          Cape Verde | CV
          Côte d'Ivoire | CI
          Cote d’Ivoire | CI
          Ivory Coast | CI
          São Tomé and Príncipe | ST
          Bosnia-Herzegovina | BA
          Bosnia and Herzegovina | BA
          Trinidad & Tobago | TT
          St. Lucia | LC
          Saint Kitts and Nevis | KN
          Eswatini | SZ
          Timor-Leste | TL
          Viet Nam | VN
          Lao PDR | LA
          Czechia | CZ
          North Macedonia | MK
          Russian Federation | RU
          Kosovo | XK
          Palestine | PS
          Curaçao | CW
          Guinea-Bissau | GW
          Papua New Guinea | PG
          Federated States of Micronesia | FM
          The Gambia | GM
          Hashemite Kingdom of Jordan | JO
          Kyrgyz Republic | KG
          """)
  void readsNamesOfCountries(String phrase, String country) {
    assertReading(phrase, Kind.COUNTRY, country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Burma | MM
          Zaire | CD
          Swaziland | SZ
          Ceylon | LK
          Macedonia | MK
          Soviet Union | RU
          USSR | RU
          U.S.S.R. | RU
          Yugoslavia | RS
          Czechoslovakia | CZ
          East Germany | DE
          West Germany | DE
          German Democratic Republic | DE
          Persia | IR
          Rhodesia | ZW
          Upper Volta | BF
          Dahomey | BJ
          Siam | TH
          Formosa | TW
          East Pakistan | BD
          North Vietnam | VN
          Byelorussia | BY
          Abyssinia | ET
          Kampuchea | KH
          Western Samoa | WS
          New Hebrides | VU
          Northern Rhodesia | ZM
          Ottoman Empire | TR
          """)
  void readsFormerNamesAsTheStateThatSucceeded(String phrase, String country) {
    assertReading(phrase, Kind.COUNTRY, country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tajik | DEMONYM | TJ
          Tajikistani | DEMONYM | TJ
          British | DEMONYM | GB
          Scottish | DEMONYM | GB
          French | DEMONYM | FR
          Dutch | DEMONYM | NL
          Swiss | DEMONYM | CH
          Saudi | DEMONYM | SA
          Soviet | DEMONYM | RU
          Filipino | DEMONYM | PH
          Philippine | DEMONYM | PH
          Iraqi | DEMONYM | IQ
          Lao | DEMONYM | LA
          South Korean | DEMONYM | KR
          Burkinabé | DEMONYM | BF
          Kosovar | DEMONYM | XK
          Emirati | DEMONYM | AE
          New Zealand | COUNTRY | NZ
          Bissau-Guinean | DEMONYM | GW
          Nigerien | DEMONYM | NE
          Nigerian | DEMONYM | NG
          Papal | DEMONYM | VA
          European | DEMONYM | -
          African | DEMONYM | -
          Arab | DEMONYM | -
          Southeast Asian | DEMONYM | -
          Tajiks | PEOPLE | TJ
          Americans | PEOPLE | US
          Britons | PEOPLE | GB
          Briton | PEOPLE | GB
          Frenchman | PEOPLE | FR
          Irishmen | PEOPLE | IE
          Spaniard | PEOPLE | ES
          Poles | PEOPLE | PL
          Icelanders | PEOPLE | IS
          New Zealanders | PEOPLE | NZ
          Saudis | PEOPLE | SA
          Thais | PEOPLE | TH
          Europeans | PEOPLE | -
          Kurds | PEOPLE | -
          Houthis | ORGANIZATION | YE
          """)
  void readsAdjectivesAndPeople(String phrase, Kind kind, String country) {
    assertReading(phrase, kind, country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dushanbe | TJ
          Kyiv | UA
          Kiev | UA
          Lvov | UA
          Lviv | UA
          Peking | CN
          Bombay | IN
          Mumbai | IN
          Saigon | VN
          Ho Chi Minh City | VN
          Rangoon | MM
          Constantinople | TR
          Leningrad | RU
          St. Petersburg | RU
          Saint Petersburg | RU
          Washington | US
          Washington, D.C. | US
          New York | US
          Geneva | CH
          The Hague | NL
          the Hague | NL
          Davos | CH
          Strasbourg | FR
          Sochi | RU
          Yalta | UA
          Doha | QA
          Sharm el-Sheikh | EG
          Sharm el Sheikh | EG
          Kunduz | AF
          Kandahar | AF
          Mazar-i-Sharif | AF
          Mosul | IQ
          Erbil | IQ
          Basra | IQ
          Aleppo | SY
          Idlib | SY
          Deir ez-Zor | SY
          Donetsk | UA
          Mariupol | UA
          Guantanamo | CU
          Evian | FR
          Gleneagles | GB
          Heiligendamm | DE
          Taormina | IT
          Biarritz | FR
          Carbis Bay | GB
          Elmau | DE
          Hiroshima | JP
          Vladivostok | RU
          Tianjin | CN
          Rio de Janeiro | BR
          Rio | BR
          Xi'an | CN
          Xian | CN
          Sana'a | YE
          N'Djamena | TD
          Port-au-Prince | HT
          Zürich | CH
          Zurich | CH
          Łódź | PL
          Kraków | PL
          Bogotá | CO
          São Paulo | BR
          Asunción | PY
          Tripoli | LY
          Hyderabad | IN
          San Jose | CR
          San José | CR
          Santiago | CL
          Cordoba | AR
          Valencia | ES
          Manchester | GB
          Birmingham | GB
          Paris | FR
          London | GB
          Cambridge | GB
          Panama City | PA
          Panmunjeom | KR
          Nur-Sultan | KZ
          Astana | KZ
          Ashkhabad | TM
          Pristina | XK
          Ramallah | PS
          Rafah | PS
          Naypyidaw | MM
          Gao | ML
          Port of Spain | TT
          Nuku'alofa | TO
          """)
  void readsCitiesUnderAllTheirNames(String phrase, String country) {
    assertThat(GAZETTEER.readings(phrase))
        .filteredOn(entry -> entry.kind() == Kind.CITY || entry.kind() == Kind.FACILITY)
        .first()
        .extracting(Gazetteer.Entry::country)
        .isEqualTo(country);
    assertThat(GAZETTEER.lookup(phrase).orElseThrow().country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          California | SUBDIVISION | US
          Calif. | SUBDIVISION | US
          Va. | SUBDIVISION | US
          Scotland | SUBDIVISION | GB
          England | SUBDIVISION | GB
          Northern Ireland | SUBDIVISION | GB
          Crimea | SUBDIVISION | UA
          Donbass | SUBDIVISION | UA
          Kashmir | SUBDIVISION | IN
          Darfur | SUBDIVISION | SD
          Catalonia | SUBDIVISION | ES
          Bavaria | SUBDIVISION | DE
          Tigray | SUBDIVISION | ET
          Gaza Strip | SUBDIVISION | PS
          West Bank | SUBDIVISION | PS
          Khyber Pakhtunkhwa | SUBDIVISION | PK
          Helmand | SUBDIVISION | AF
          Anbar | SUBDIVISION | IQ
          Nineveh | SUBDIVISION | IQ
          Xinjiang | SUBDIVISION | CN
          Tibet | SUBDIVISION | CN
          Tatarstan | SUBDIVISION | RU
          Chechnya | SUBDIVISION | RU
          Goa | SUBDIVISION | IN
          Quebec | SUBDIVISION | CA
          Queensland | SUBDIVISION | AU
          Okinawa | SUBDIVISION | JP
          Zanzibar | SUBDIVISION | TZ
          Middle East | REGION | -
          Central Asia | REGION | -
          the Balkans | REGION | -
          Horn of Africa | REGION | -
          Sahel | REGION | -
          Europe | REGION | -
          Latin America | REGION | -
          the Gulf | REGION | -
          Indo-Pacific | REGION | -
          Southeast Asia | REGION | -
          Pacific Islands | REGION | -
          South China Sea | REGION | -
          Korean Peninsula | REGION | -
          White House | FACILITY | US
          Oval Office | FACILITY | US
          Camp David | FACILITY | US
          Pentagon | FACILITY | US
          the Pentagon | FACILITY | US
          Foggy Bottom | FACILITY | US
          Blair House | FACILITY | US
          Mar-a-Lago | FACILITY | US
          Sunnylands | FACILITY | US
          Capitol Hill | FACILITY | US
          Kremlin | FACILITY | RU
          the Kremlin | FACILITY | RU
          Novo-Ogaryovo | FACILITY | RU
          Bocharov Ruchei | FACILITY | RU
          Élysée Palace | FACILITY | FR
          Quai d'Orsay | FACILITY | FR
          10 Downing Street | FACILITY | GB
          Downing Street | FACILITY | GB
          Whitehall | FACILITY | GB
          Chequers | FACILITY | GB
          Malacañang | FACILITY | PH
          Malacanang Palace | FACILITY | PH
          Rashtrapati Bhavan | FACILITY | IN
          Hyderabad House | FACILITY | IN
          Great Hall of the People | FACILITY | CN
          Zhongnanhai | FACILITY | CN
          Diaoyutai State Guesthouse | FACILITY | CN
          Mariinskyi Palace | FACILITY | UA
          Quirinal Palace | FACILITY | IT
          Palazzo Chigi | FACILITY | IT
          Casa Rosada | FACILITY | AR
          Planalto Palace | FACILITY | BR
          Blue House | FACILITY | KR
          Akasaka Palace | FACILITY | JP
          Merdeka Palace | FACILITY | ID
          Berlaymont | FACILITY | BE
          NATO Headquarters | FACILITY | BE
          Palais des Nations | FACILITY | CH
          Peace Palace | FACILITY | NL
          Ramstein Air Base | FACILITY | DE
          Camp Arifjan | FACILITY | KW
          Al Udeid | FACILITY | QA
          Incirlik | FACILITY | TR
          Government House | FACILITY | -
          """)
  void readsSubdivisionsRegionsAndFacilities(String phrase, Kind kind, String country) {
    assertReading(phrase, kind, country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UN | -
          U.N. | -
          UN Security Council | -
          UNHCR | -
          UNICEF | -
          Unicef | -
          WHO | -
          IMF | -
          NATO | -
          Nato | -
          European Union | -
          EU | -
          European Commission | -
          OSCE | -
          African Union | -
          ASEAN | -
          G7 | -
          G-7 | -
          BRICS | -
          Shanghai Cooperation Organization | -
          Shanghai Cooperation Organisation | -
          GCC | -
          Arab League | -
          ECOWAS | -
          IAEA | -
          ICRC | -
          Interpol | -
          al-Qaeda | -
          Taliban | AF
          Hamas | PS
          Hezbollah | LB
          Palestinian Authority | PS
          Palestine Liberation Organization | PS
          State Department | US
          Department of State | US
          Defense Department | US
          U.S. Central Command | US
          US Central Command | US
          CENTCOM | US
          Centcom | US
          U.S. Indo-Pacific Command | US
          AFRICOM | US
          U.S. Joint Chiefs of Staff | US
          Joint Chiefs of Staff | -
          USAID | US
          CIA | US
          U.S. Senate | US
          House Foreign Affairs Committee | US
          Foreign Office | GB
          FCDO | GB
          House of Commons | GB
          Bundestag | DE
          Knesset | IL
          State Duma | RU
          Verkhovna Rada | UA
          Lok Sabha | IN
          Ministry of External Affairs | IN
          People's Liberation Army | CN
          PLA | CN
          Communist Party of China | CN
          Kuomintang | TW
          Islamic Revolutionary Guard Corps | IR
          Peshmerga | IQ
          Polisario Front | EH
          Ministry of Foreign Affairs | -
          Foreign Ministry | -
          """)
  void readsOrganizations(String phrase, String country) {
    assertReading(phrase, Kind.ORGANIZATION, country);
  }
}
