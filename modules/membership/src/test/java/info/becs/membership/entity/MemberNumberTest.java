package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** M3 */
class MemberNumberTest {

    @Test
    void isReadHoweverSomebodyTypesIt() {
        var number = MemberNumber.random();
        String plain = number.text().replace("-", "");

        assertThat(MemberNumber.read(" " + number.text().toLowerCase() + " ")).contains(number);
        assertThat(MemberNumber.read(plain)).contains(number);
        assertThat(MemberNumber.read(plain.replace('2', '২').replace('9', '৯'))).contains(number);
    }

    @Test
    void oneWrongCharacterIsNoticed() {
        String text = MemberNumber.random().text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '-') {
                continue;
            }
            for (char other : "2345679CDFGHJKMNPQRTVWX".toCharArray()) {
                String wrong = text.substring(0, i) + other + text.substring(i + 1);
                assertThat(MemberNumber.read(wrong).isPresent()).as(wrong).isEqualTo(wrong.equals(text));
            }
        }
    }

    @Test
    void twoThatChangedPlacesAreNoticed() {
        String text = MemberNumber.random().text().replace("-", "");
        for (int i = 0; i < text.length() - 1; i++) {
            String wrong = text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
            assertThat(MemberNumber.read(wrong).isPresent()).as(wrong).isEqualTo(wrong.equals(text));
        }
    }

    @Test
    void whatIsNoNumberIsNone() {
        assertThat(MemberNumber.read("")).isEmpty();
        assertThat(MemberNumber.read("K7PM")).isEmpty();
        assertThat(MemberNumber.read("<script>")).isEmpty();
        assertThat(MemberNumber.read("AEIOU-AEIO")).isEmpty();
    }
}
