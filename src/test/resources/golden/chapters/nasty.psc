<?xml version="1.0" encoding="UTF-8"?>
<psc:chapters xmlns:psc="http://podlove.org/simple-chapters" version="1.2">
<psc:chapter start="00:00:04.600" title="R&amp;D &lt;laughter&gt; = 3 &lt; 4; # \ &quot;quoted&quot; --&gt; ok" href="https://www.youtube.com/watch?v=TOo-HnjjuhU&amp;list=(x)&amp;t=4s"/>
<psc:chapter start="00:00:04.900" title="In the same second #" href="https://www.youtube.com/watch?v=TOo-HnjjuhU&amp;list=(x)&amp;t=4s"/>
<psc:chapter start="00:01:00.000" title="1. שלום: מה חדש?" href="https://www.youtube.com/watch?v=TOo-HnjjuhU&amp;list=(x)&amp;t=60s"/>
<psc:chapter start="00:01:06.000" title="日本語の章 [with](http://links) *and* `code`" href="https://www.youtube.com/watch?v=TOo-HnjjuhU&amp;list=(x)&amp;t=66s"/>
<psc:chapter start="00:02:00.000" title="Far too long for one line, Far too long for one line, Far too long for one line, Far too long for one line, Far too long for one line, Far too long for one line, Far too long for one line, Far too long for one line, Far too long for one line, Far too long for one line, Far too long for one line, as 308 are." href="https://www.youtube.com/watch?v=TOo-HnjjuhU&amp;list=(x)&amp;t=120s"/>
<psc:chapter start="00:04:40.500" title="Silence &amp;amp; the end" href="https://www.youtube.com/watch?v=TOo-HnjjuhU&amp;list=(x)&amp;t=280s"/>
</psc:chapters>
