package de.ladentheke.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Mild &amp; frisch</p>|Mild & frisch
            <p>eins<br>zwei<br />drei</p>|eins¶zwei¶drei
            <p>eins</p>\u0020<p class="x">zwei</p>|eins¶¶zwei
            <ul><li><strong>Hersteller:</strong> Harz</li><li>Zutaten</li></ul>|Hersteller: Harz¶Zutaten
            5 &gt; 3 &lt; &#8222;x&#x201C; &quot;y&quot; &#039;|5 > 3 < „x“ "y" '
            &amp;lt; bleibt geschrieben|&lt; bleibt geschrieben
            &unbekannt; &#9999999;|&unbekannt; \ufffd
            $1 \\ bleibt|$1 \\ bleibt
            """)
    void whatPeopleRead(String html, String text) {
        assertThat(PlainText.of(html)).isEqualTo(text.replace('¶', '\n'));
    }
}
