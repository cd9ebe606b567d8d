package io.cuepress.intake.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguageTest {

    private static final String ENGLISH =
            "We went down to the river in the morning, before anybody else was awake, and looked for the boat that my"
                    + " brother had hidden under the willow tree last summer.";
    private static final String GERMAN =
            "Wir gingen am Morgen zum Fluss hinunter, bevor irgendjemand sonst wach war, und suchten das Boot, das mein"
                    + " Bruder im letzten Sommer unter der Weide versteckt hatte.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Nous sommes descendus à la rivière le matin, avant que quelqu'un d'autre ne soit réveillé, et nous avons cherché le bateau que mon frère avait caché.
            es | Bajamos al río por la mañana, antes de que nadie más se despertara, y buscamos el barco que mi hermano había escondido bajo el sauce el verano pasado.
            pt | Descemos até o rio de manhã, antes que mais alguém estivesse acordado, e procuramos o barco que meu irmão tinha escondido debaixo do salgueiro no verão.
            it | Siamo scesi al fiume la mattina, prima che qualcun altro fosse sveglio, e abbiamo cercato la barca che mio fratello aveva nascosto sotto il salice.
            nl | We gingen 's ochtends naar de rivier, voordat iemand anders wakker was, en zochten de boot die mijn broer vorige zomer onder de wilg had verstopt.
            ru | Утром мы спустились к реке, пока все ещё спали, и искали лодку, которую мой брат прошлым летом спрятал под ивой у самой воды.
            uk | Вранці ми спустилися до річки, поки всі ще спали, і шукали човен, який мій брат минулого літа сховав під вербою біля самої води.
            hi | हम सुबह नदी के पास गए, जब कोई और नहीं जागा था, और उस नाव को ढूँढने लगे जिसे मेरे भाई ने पिछली गर्मियों में पेड़ के नीचे छिपा दिया था और फिर भूल गया था।
            ar | نزلنا إلى النهر في الصباح قبل أن يستيقظ أي شخص آخر، وبحثنا عن القارب الذي أخفاه أخي تحت شجرة الصفصاف في الصيف الماضي ثم نسيه.
            he | ירדנו אל הנהר בבוקר, לפני שמישהו אחר התעורר, וחיפשנו את הסירה שאחי החביא מתחת לעץ הערבה בקיץ שעבר ואחר כך שכח ממנה לגמרי.
            ja | 朝、まだ誰も起きていないうちに川まで下りて行き、去年の夏に兄が柳の木の下に隠しておいた船を探しました。でも、どこにも見つからなくて、みんなでしばらく岸に座って話をしていました。
            ko | 우리는 아침에 다른 사람들이 아직 잠들어 있을 때 강으로 내려가서 지난여름에 형이 버드나무 아래에 숨겨 둔 배를 찾았습니다.
            """)
    void a_language_is_detected_from_the_speech(String tag, String text) {
        assertThat(detect(text)).isEqualTo(new SpokenLanguage(new Language(tag), LanguageSource.DETECTED));
    }

    @Test
    void english_german_and_chinese_too() {
        assertThat(detected(ENGLISH)).isEqualTo("en");
        assertThat(detected(GERMAN)).isEqualTo("de");
        assertThat(detected("早上别人都还没有起床的时候，我们就下到河边去，寻找去年夏天我哥哥藏在柳树下面的那条小船。")).isEqualTo("zh-Hans");
        assertThat(detected("早上別人都還沒有起床的時候，我們就下到河邊去，尋找去年夏天我哥哥藏在柳樹下面的那條小船。")).isEqualTo("zh-Hant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello.", "We went down to the river.", "1234567890 ", "♪ ♪ ♪ "})
    void too_little_speech_has_no_detected_language(String text) {
        assertThat(detect(text.repeat(text.endsWith(" ") ? 1_000 : 1)))
                .isEqualTo(new SpokenLanguage(Language.UNDETERMINED, LanguageSource.NONE));
    }

    @Test
    void an_opening_in_another_language_is_outvoted() {
        assertThat(detected(GERMAN.repeat(20) + ENGLISH.repeat(120))).isEqualTo("en");
    }

    @Test
    void a_language_given_with_the_import_is_not_detected() {
        assertThat(SpokenLanguage.named(null, new Language("fr")).orDetected(said(ENGLISH)))
                .isEqualTo(new SpokenLanguage(new Language("fr"), LanguageSource.PARAMETER));
    }

    private static String detected(String text) {
        return detect(text).language().tag();
    }

    private static SpokenLanguage detect(String text) {
        return SpokenLanguage.named(null, null).orDetected(said(text));
    }

    private static List<Segment> said(String text) {
        return List.of(new Segment(TimeRange.ofMs(0, 1_000), null, text, List.of()));
    }
}
