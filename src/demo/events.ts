import type { Event } from './content-texts'
import { linked, paragraph, title, writtenIn, type Inline } from './rich-text'

const paragraphIn = (...parts: readonly Inline[]) => ({ en: writtenIn('en', paragraph(...parts)) })

/** The event's notice gives only a day: hour, time zone, venue and organizer stay empty. */
export const events: readonly Event[] = [
  {
    slug: 'the-soviet-jewry-movement-revisited',
    kind: 'programme',
    title: {
      en: 'The Soviet Jewry Movement, Revisited',
      ru: 'Движение за советское еврейство: новый взгляд',
      he: 'מבט מחודש על התנועה למען יהודי ברית המועצות',
    },
    date: { typed: '13 June 2022' },
    description: {
      en: writtenIn(
        'en',
        paragraph(
          'Through the Cold War, Jews in North America and in Israel were drawn into a movement for those who wanted to leave the Soviet Union or to keep their faith there. From the 1960s to the Soviet collapse in 1991 it brought hundreds of thousands in the US to rallies, to marches and to the doors of lawmakers. Some have ranked it among the human rights campaigns of modern times that achieved most. How much it changed is argued over; it is remembered all the same as a triumph of organizing across borders, Jews for other Jews.',
        ),
        paragraph(
          'The roundtable asks whether it was that. In the US the cause had militant ultranationalists on its side, Meir Kahane and those around him, and the hawks in the Democratic Party who were against détente. In Israel after the Six-Day War it suited a government that wanted more Jewish inhabitants. And American activists mostly took antisemitism for the cause of the “exodus”, when money and an uncertain future weighed more with most: a mistaken picture of Soviet Jewish life that has lasted.',
        ),
        paragraph(
          'Those who wrote for the special issue of ',
          linked({ kind: 'institutions', slug: 'jewish-currents' }, 'Jewish Currents'),
          ' of 2022 talk about what the movement left behind: why look at it again now, what it can teach about Jewish identity and organizing, how it is remembered, and what the familiar story leaves out.',
        ),
      ),
    },
    speakers: [
      {
        person: 'tova-benjamin',
        bioAsOf: paragraphIn(
          'Born in Chicago, at home in Brooklyn. She is writing her doctorate in Russian and Jewish history at New York University.',
        ),
      },
      {
        person: 'hadas-binyamini',
        bioAsOf: paragraphIn('A doctoral student at New York University, in history and in Hebrew and Judaic studies.'),
      },
      {
        person: 'jonathan-dekel-chen',
        bioAsOf: paragraphIn(
          'Holds the Rabbi Edward Sandrow Chair in Soviet and East European Jewry at the Hebrew University of Jerusalem, and works on modern Jewish history: on giving and speaking up across borders, diplomacy without states, farming and migration.',
        ),
      },
      {
        person: 'anna-shternshis',
        bioAsOf: paragraphIn(
          'Al and Malka Green Professor of Yiddish Studies at the University of Toronto, where she directs the Anne Tanenbaum Centre for Jewish Studies. Two books of hers: ',
          title('Soviet and Kosher: Jewish Popular Culture in the Soviet Union, 1923–1939'),
          ' (Indiana University Press, 2006) and ',
          title('When Sonia Met Boris: An Oral History of Jewish Life Under Stalin'),
          ' (Oxford University Press, 2017). The next one is about Yiddish music made in Ukraine under Nazi occupation.',
        ),
      },
      {
        person: 'sasha-senderovich',
        bioAsOf: paragraphIn(
          'Assistant professor at the University of Washington, Seattle, for Russian, Jewish and international studies. Translated David Bergelson’s novel ',
          title('Judgment'),
          ' together with Harriet Murav (Northwestern University Press, 2017), and wrote ',
          title('How the Soviet Jew Was Made'),
          ' (Harvard University Press, 2022).',
        ),
      },
    ],
    coSponsors: ['center-for-jewish-history'],
    accessibility: {
      en: 'Closed captions are made automatically, during the event and in its recording. Whoever needs something else, or has a question about access, is asked to write.',
      ru: 'Субтитры создаются автоматически – и во время встречи, и в записи. Если нужны другие условия или есть вопросы о доступности, напишите, пожалуйста.',
      he: 'כתוביות נוצרות אוטומטית, באירוע עצמו ובהקלטה. מי שזקוקים להתאמות אחרות או שיש להם שאלות על נגישות מוזמנים לכתוב.',
    },
    themes: ['cold-war', 'human-rights', 'jewish-identity', 'immigration'],
  },
]
