package info.becs.news.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bangla that is typed by ear, and what it must not be taken for. */
class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "obhijog, অভিযোগ",
        "ovijog, অভিযোগ",
        "abhijog, অভিযোগ",
        "obhijoger, অভিযোগের",
        "obhijog, অভিযোগগুলো",
        "protarona, প্রতারণা",
        "protarana, প্রতারণা",
        "protarok, প্রতারক",
        "bhokta, ভোক্তা",
        "vokta, ভোক্তা",
        "bhoktar, ভোক্তার",
        "taka, টাকা",
        "ferot, ফেরত",
        "pherot, ফেরত",
        "odhikar, অধিকার",
        "adhikar, অধিকার",
        "khotipuron, ক্ষতিপূরণ",
        "kshotipuron, ক্ষতিপূরণ",
        "jorimana, জরিমানা",
        "ponno, পণ্য",
        "ponyo, পণ্য",
        "bhejal, ভেজাল",
        "vejal, ভেজাল",
        "oshudh, ওষুধ",
        "kreta, ক্রেতা",
        "bikreta, বিক্রেতা",
        "bikroy, বিক্রয়",
        "dokan, দোকান",
        "biggapon, বিজ্ঞাপন",
        "bigyapon, বিজ্ঞাপন",
        "nirapotta, নিরাপত্তা",
        "shastho, স্বাস্থ্য",
        "sasthyo, স্বাস্থ্য",
        "bebsha, ব্যবসা",
        "babsha, ব্যবসা",
        "byabsayi, ব্যবসায়ী",
        "mullo, মূল্য",
        "mulyo, মূল্য",
        "chhar, ছাড়",
        "char, ছাড়",
        "offar, অফার",
        "order, অর্ডার",
        "bikash, বিকাশ",
        "nogod, নগদ",
        "rosid, রসিদ",
        "roshid, রসিদ",
        "tothyo, তথ্য",
        "tottho, তথ্য",
        "thana, থানা",
        "mamla, মামলা",
        "adalot, আদালত",
        "grahok, গ্রাহক",
        "somiti, সমিতি",
        "shomiti, সমিতি",
        "komiti, কমিটি",
        "khobor, খবর",
        "songbad, সংবাদ",
        "bangladesh, বাংলাদেশ",
        "dhaka, ঢাকা",
        "rangpur, রংপুর",
        "shomoy, সময়",
        "somoi, সময়",
        "proman, প্রমাণ",
        "odhidoptor, অধিদপ্তর",
        "adhidaptar, অধিদপ্তর",
        "sorkar, সরকার",
        "nokol, নকল",
        "meyad, মেয়াদ",
        "miyad, মেয়াদ",
        "chukti, চুক্তি",
        "shunani, শুনানি",
        "sheba, সেবা",
        "seba, সেবা",
        "shikkha, শিক্ষা",
        "rin, ঋণ",
        "krishi, কৃষি",
        "biddut, বিদ্যুৎ",
        "hacker, হ্যাকার",
        "sahajjo, সাহায্য",
        "karjo, কার্য",
        "biswas, বিশ্বাস",
        "bishshash, বিশ্বাস",
        "chinho, চিহ্ন",
        "gyan, জ্ঞান",
        "phon, ফোন"
    })
    void whatIsTypedByEarSoundsLikeTheWord(String typed, String word) {
        assertThat(Sound.ofRoman(typed)).containsAnyElementsOf(Sound.ofBangla(Normalizer.normalize(word, Form.NFC)));
    }

    @ParameterizedTest
    @CsvSource({"taka, টেকা", "dokan, দাম", "ain, আমি", "khobor, খাবার", "mamla, মামা", "rosid, রস", "bikreta, বিকাল"})
    void otherWordsSoundOtherwise(String typed, String word) {
        assertThat(Sound.ofRoman(typed)).doesNotContainAnyElementsOf(Sound.ofBangla(word));
    }

    @Test
    void whatIsNoWordInLatinLettersHasNoSound() {
        assertThat(Sound.ofRoman("২০২৬")).isEmpty();
        assertThat(Sound.ofRoman("a*b")).isEmpty();
        assertThat(Sound.ofRoman("o")).isEmpty();
    }

    /** A word of two hundred letters is a guess of a few keys all the same. */
    @Test
    void noWordHasManyKeys() {
        assertThat(Sound.ofRoman("aw".repeat(100))).hasSizeLessThan(40);
        assertThat(Sound.ofBangla("ব্যা".repeat(60))).hasSizeLessThan(40);
    }
}
