package io.cuepress.core.chapter;

import io.cuepress.core.transcript.Language;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/// A language code for the older element of Matroska: ISO 639-2, in the bibliographic form where there are two.
final class MatroskaLanguage {

    private static final String UNKNOWN = "und";

    /// ISO 639-2 has two codes for these; the JDK knows the terminological one.
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("sqi", "alb"),
            Map.entry("hye", "arm"),
            Map.entry("eus", "baq"),
            Map.entry("mya", "bur"),
            Map.entry("zho", "chi"),
            Map.entry("ces", "cze"),
            Map.entry("nld", "dut"),
            Map.entry("fra", "fre"),
            Map.entry("kat", "geo"),
            Map.entry("deu", "ger"),
            Map.entry("ell", "gre"),
            Map.entry("isl", "ice"),
            Map.entry("mkd", "mac"),
            Map.entry("mri", "mao"),
            Map.entry("msa", "may"),
            Map.entry("fas", "per"),
            Map.entry("ron", "rum"),
            Map.entry("slk", "slo"),
            Map.entry("bod", "tib"),
            Map.entry("cym", "wel"));

    /// The codes of ISO 639-2 for languages without a code of two letters. Codes of ISO 639-3 are refused by
    /// mkvmerge.
    ///
    /// Source: https://www.loc.gov/standards/iso639-2/php/code_list.php
    private static final Set<String> THREE_LETTERS = Set.of("""
            ace ach ada ady afa afh ain akk ale alg alt ang anp apa arc arn arp art arw ast ath aus awa bad bai bal
            ban bas bat bej bem ber bho bik bin bla bnt bra btk bua bug byn cad cai car cau ceb cel chb chg chk chm
            chn cho chp chr chy cmc cnr cop cpe cpf cpp crh crp csb cus dak dar day del den dgr din doi dra dsb dua
            dum dyu efi egy eka elx enm ewo fan fat fil fiu fon frm fro frr frs fur gaa gay gba gem gez gil gmh goh
            gon gor got grb grc gsw gwi hai haw hil him hit hmn hsb hup iba ijo ilo inc ine inh ira iro jbo jpr jrb
            kaa kab kac kam kar kaw kbd kha khi kho kmb kok kos kpe krc krl kro kru kum kut lad lah lam lez lol loz
            lua lui lun luo lus mad mag mai mak man map mas mdf mdr men mga mic min mis mkh mnc mni mno moh mos mul
            mun mus mwl mwr myn myv nah nai nap nds new nia nic niu nog non nqo nso nub nwc nym nyn nyo nzi osa ota
            oto paa pag pal pam pap pau peo phi phn pon pra pro raj rap rar roa rom rup sad sah sai sal sam sas sat
            scn sco sel sem sga sgn shn sid sio sit sla sma smi smj smn sms snk sog son srn srr ssa suk sus sux syc
            syr tai tem ter tet tig tiv tkl tlh tli tmh tog tpi tsi tum tup tut tvl tyv udm uga umb und vai vot wak
            wal war was wen xal yao yap ypk zap zbl zen zgh znd zun zxx zza
            """.strip().split("\\s+", -1));

    /// Chinese languages that ISO 639-2 does not tell apart.
    private static final Set<String> CHINESE =
            Set.of("yue", "cmn", "wuu", "nan", "hak", "hsn", "gan", "cdo", "cjy", "mnp", "cpx", "czh", "czo", "lzh");

    private MatroskaLanguage() {}

    /// The code; `und` for a language without one.
    static String of(Language language) {
        var primary = Locale.forLanguageTag(language.tag()).getLanguage();
        if (CHINESE.contains(primary)) {
            return "chi";
        }
        if (primary.length() != 2) {
            return THREE_LETTERS.contains(primary) ? primary : UNKNOWN;
        }
        try {
            var code = Locale.of(primary).getISO3Language();
            return primary.equals("sh") ? UNKNOWN : BIBLIOGRAPHIC.getOrDefault(code, code);
        } catch (MissingResourceException unknown) {
            return UNKNOWN;
        }
    }
}
