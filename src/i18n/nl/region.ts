/** The page that leads to the desks of the region. What a desk says itself stands in a file of its own. */
export const region = {
  title: 'Regio',
  lead: 'Hier leert de regio samen: wat werkt, waar plekken ontbreken, en wat een keuze zou kosten. Wat u hier doet, verandert niets aan echte gegevens.',
  none: 'Hier staat nog niets.',
};
